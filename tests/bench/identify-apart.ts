import { buildIndex } from '../../src/domain/identify/catalogue/pattern-index.ts';
import { cutToCores } from '../../src/domain/identify/catalogue/tighten.ts';
import { compileWording, joinTokens } from '../../src/domain/identify/catalogue/wording.ts';
import { findHits } from '../../src/domain/identify/matching/matcher.ts';
import { joinReplyLines } from '../../src/domain/identify/text/continuation.ts';
import { fold } from '../../src/domain/identify/text/fold.ts';
import { tokenise } from '../../src/domain/identify/text/tokens.ts';
import type { BenchMessage } from './identify-parts.ts';

/** How many parts the texts are sorted into; each is answered by a catalogue of its own. */
const parts = 8;

/**
 * For each text, the catalogue without the wordings that only so few of the texts show, this one among them. Such
 * wordings may have been written because of that very text; without them it stands for one that nobody has seen.
 */
export function setApart(
  texts: readonly string[],
  messages: readonly BenchMessage[],
  few: number,
): { messages: BenchMessage[]; texts: number[] }[] {
  const wordings = messages.flatMap(({ wordings, problems }, message) =>
    wordings.map((wording, at) => ({ message, at, lead: problems[0] ?? '', tokens: compileWording(wording.text) })),
  );
  const cores = cutToCores(wordings.map((wording, number) => ({ ...wording, message: number })));
  const index = buildIndex(
    cores.map(() => ''),
    cores.map(({ tokens }) => joinTokens(tokens)),
  );
  const shown = texts.map((text) => {
    const folded = fold(text);
    const tokens = joinReplyLines(tokenise(folded), folded.text);
    const words = tokens.map((token) => index.vocabulary.get(token.text) ?? -1);
    return new Set(findHits(words, index).map(({ pattern }) => pattern.message));
  });
  const counts = new Map<number, number>();
  for (const set of shown) for (const number of set) counts.set(number, (counts.get(number) ?? 0) + 1);
  return Array.from({ length: parts }, (_, part) => {
    const mine = texts.map((_, at) => at).filter((at) => at % parts === part);
    const left = new Set<string>();
    for (const at of mine) {
      for (const number of shown[at] ?? []) {
        const wording = wordings[number];
        if (wording && (counts.get(number) ?? 0) <= few) left.add(`${wording.message} ${wording.at}`);
      }
    }
    const kept = messages.map((message, number) => ({
      ...message,
      wordings: message.wordings.filter((_, at) => !left.has(`${number} ${at}`)),
    }));
    return { messages: kept, texts: mine };
  });
}
