import type { KnownMessage } from '../catalogue/catalogue.ts';
import type { Token } from '../text/tokens.ts';
import type { Evidence } from './evidence.ts';
import type { Hit } from './matcher.ts';

/** A wording is cut to its core, so the words beside it mostly belong to it as well. */
const margin = 4;

/**
 * Find the tokens that are the words of programs that were recognised: what is left may be those of a server that
 * were not.
 */
export function findKnownWords(
  found: readonly Evidence[],
  tokens: readonly Token[],
  text: string,
): ReadonlySet<number> {
  const known = new Set<number>();
  for (const { message, hits } of found) {
    if (message.says !== 'wrapper' && message.says !== 'program' && message.problems[0] !== 'undetermined') continue;
    for (const [from, to, whole] of hits.flatMap((hit) => (isSentence(hit, message) ? hit.runs.map(withEnd) : []))) {
      const start = widen(from, -1, tokens, text);
      const end = isAnswer(tokens[whole]) ? Math.min(widen(to, 1, tokens, text), whole) : widen(to, 1, tokens, text);
      for (let at = start; at <= end; at += 1) known.add(at);
    }
  }
  return known;
}

/** Give a run the end of the last one of its hit. */
function withEnd([from, to]: readonly [number, number], _at: number, runs: Hit['runs']): [number, number, number] {
  return [from, to, runs[runs.length - 1]?.[1] ?? to];
}

/** Words after which a program quotes the server. */
const answered =
  /^(?:respond|repli|replied|said|says|antwort|geantwort|antwoord|repond|respond|rispost|svar|vastas|odpowied|odpoved|valasz|yanit|ответ)/;

/** Tell whether what follows is the server's, even without a colon. */
function isAnswer(token: Token | undefined): boolean {
  return token !== undefined && answered.test(token.text);
}

/** Fewer words than this are no sentence of a program: a server may have said them. */
const sentence = 3;

function isSentence({ pattern }: Hit, { problems, says }: KnownMessage): boolean {
  return says === 'wrapper' || problems[0] === 'undetermined' || pattern.words.length >= sentence;
}

/** Take in the words beside a core that belong to the same sentence. */
function widen(from: number, step: 1 | -1, tokens: readonly Token[], text: string): number {
  let at = from;
  for (let count = 0; count < margin; count += 1) {
    const [before, after] = step === 1 ? [tokens[at], tokens[at + 1]] : [tokens[at - 1], tokens[at]];
    if (!before || !after || /[:.!?\n]/.test(text.slice(before.end, after.start))) break;
    at += step;
  }
  return at;
}
