import type { Pattern, PatternIndex } from '../catalogue/pattern-index.ts';

/** A pattern found in a text: the runs of tokens that it matched, and how telling they are. */
export interface Hit {
  pattern: Pattern;
  /** Pairs of first and last token. */
  runs: readonly (readonly [number, number])[];
  weight: number;
}

/** Find every pattern whose words stand in the text in order, with no more between them than placeholders allow. */
export function findHits(words: readonly number[], index: PatternIndex, kinds: readonly number[] = []): Hit[] {
  const hits: Hit[] = [];
  for (const [position, word] of words.entries()) {
    if (word < 0) continue;
    for (const number of index.byAnchor[word] ?? []) {
      const pattern = index.patterns[number];
      const runs = pattern && matchAt({ words, kinds }, position, pattern);
      if (runs) hits.push({ pattern, runs, weight: pattern.weight });
    }
  }
  return hits;
}

type Run = [number, number];

/** The words of a text, and the words that stand for their kinds. */
interface Words {
  words: readonly number[];
  kinds: readonly number[];
}

function isWord({ words, kinds }: Words, at: number, wanted: number): boolean {
  return words[at] === wanted || kinds[at] === wanted;
}

function matchAt(words: Words, position: number, pattern: Pattern): Run[] | undefined {
  const elements = pattern.words;
  const runs: Run[] = [[position, position]];
  let at = position + 1;
  let element = pattern.anchor + 1;
  while (element < elements.length) {
    const wanted = elements[element] ?? 0;
    if (wanted >= 0) {
      if (!isWord(words, at, wanted)) return undefined;
      const run = runs[runs.length - 1];
      if (run) run[1] = at;
      at += 1;
      element += 1;
    } else {
      const stop = segmentEnd(elements, element + 1, 1);
      const found = findSegment(words, at, -wanted, elements.slice(element + 1, stop), 1);
      if (found < 0) return undefined;
      at = found + stop - element - 1;
      runs.push([found, at - 1]);
      element = stop;
    }
  }
  at = position - 1;
  element = pattern.anchor - 1;
  while (element >= 0) {
    const wanted = elements[element] ?? 0;
    if (wanted >= 0) {
      if (!isWord(words, at, wanted)) return undefined;
      const run = runs[0];
      if (run) run[0] = at;
      at -= 1;
      element -= 1;
    } else {
      const stop = segmentEnd(elements, element - 1, -1);
      const length = element - 1 - stop;
      const found = findSegment(words, at - length + 1, -wanted, elements.slice(stop + 1, element), -1);
      if (found < 0) return undefined;
      runs.unshift([found, found + length - 1]);
      at = found - 1;
      element = stop;
    }
  }
  return runs;
}

function segmentEnd(elements: readonly number[], from: number, step: 1 | -1): number {
  let at = from;
  while (at >= 0 && at < elements.length && (elements[at] ?? -1) >= 0) at += step;
  return at;
}

/** Find a run of words at most so many tokens from a position, in one direction. */
function findSegment(words: Words, from: number, gap: number, wanted: readonly number[], step: 1 | -1): number {
  for (let shift = 0; shift <= gap; shift += 1) {
    const start = from + shift * step;
    if (start < 0 || start + wanted.length > words.words.length) return -1;
    if (wanted.every((word, offset) => isWord(words, start + offset, word))) return start;
  }
  return -1;
}
