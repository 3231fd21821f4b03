import type { Catalogue } from '../catalogue/catalogue.ts';
import { stemOf } from '../text/stem.ts';
import type { Token } from '../text/tokens.ts';
import { stemIndexOf } from './stem-index.ts';

/** The message whose words a text shares most, and the tokens that it shares. */
export interface NearMessage {
  message: number;
  tokens: readonly number[];
}

const mostTokens = 240;

/** Find the message that best explains why the words of a text speak for a problem. */
export function findNearMessage(
  tokens: readonly Token[],
  words: readonly number[],
  problem: string,
  catalogue: Catalogue,
): NearMessage | undefined {
  const index = stemIndexOf(catalogue.index);
  const places = new Map<number, number[]>();
  const sums = new Map<number, number>();
  for (let at = 0; at < Math.min(words.length, mostTokens); at += 1) {
    const word = words[at] ?? -1;
    const stem = word >= 0 ? index.stemOfWord[word] : index.stems.get(stemOf(tokens[at]?.text ?? ''));
    if (stem === undefined || places.has(stem)) continue;
    places.set(stem, [at]);
    for (const number of index.postings[stem] ?? []) {
      const message = catalogue.messages[catalogue.index.patterns[number]?.message ?? -1];
      if (message?.problems[0] === problem) sums.set(number, (sums.get(number) ?? 0) + (index.stemWeights[stem] ?? 0));
    }
  }
  const best = [...sums].sort((a, b) => b[1] - a[1])[0]?.[0];
  const pattern = best === undefined ? undefined : catalogue.index.patterns[best];
  if (!pattern) return undefined;
  const shared = pattern.words.flatMap((word) => (word < 0 ? [] : (places.get(index.stemOfWord[word] ?? -1) ?? [])));
  return { message: pattern.message, tokens: [...new Set(shared)].sort((a, b) => a - b) };
}
