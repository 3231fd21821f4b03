import type { Folded } from './fold.ts';
import type { Token } from './tokens.ts';

/** Shorter names are those of products: OpenSSL, PHPMailer. */
const longName = 18;

/** Where a word begins inside a name: RecipientNotFound, SMTPServerBusy. */
const hump = /(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/;

/**
 * Cut the names of errors that nobody has listed, such as SubmissionQuotaExceededException, into their words: those may
 * be known.
 * @param text the text as it was pasted, with its capitals
 * @param isKnown whether a name is known as it is
 */
export function cutHumps(
  tokens: readonly Token[],
  folded: Folded,
  text: string,
  isKnown: (word: string) => boolean,
): Token[] {
  return tokens.flatMap((token) => {
    if (token.kind !== 'word' || token.text.length < longName || isKnown(token.text)) return token;
    const name = text.slice(folded.at[token.start], folded.at[token.end]);
    const parts = name.length === token.text.length ? name.split(hump) : [];
    if (parts.length < 2) return token;
    let start = token.start;
    return parts.map((part, at): Token => {
      const from = start;
      start += part.length;
      const own = token.text.slice(from - token.start, start - token.start);
      return { ...token, text: own, start: from, end: start, first: token.first && at === 0 };
    });
  });
}
