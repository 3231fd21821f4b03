import type { Pattern, PatternIndex } from './pattern-index.ts';

/** The index for texts that are only similar to a wording: by the beginnings of its most telling words. */
export interface SoftIndex {
  stems: ReadonlyMap<string, number>;
  /** For each word of the vocabulary its stem, and for each stem how telling it is. */
  stemOfWord: readonly number[];
  stemWeights: readonly number[];
  /** For each stem, pairs of a pattern and the place of the stem among its keys. */
  postings: readonly (readonly number[])[];
  /** For each pattern the weight of its keys, 0 where it takes no part. */
  keyWeights: Float64Array;
}

const stemLength = 6;
const keysPerPattern = 6;
/** A word of more patterns than this would make every text slow and tells little. */
const mostPatterns = 120;
const leastWeight = 9;
const built = new WeakMap<PatternIndex, SoftIndex>();

/** Shorten a word to the part that its inflections share. */
export function stemOf(word: string): string {
  return word.length > stemLength
    ? word.slice(0, stemLength)
    : word.length > 4 && word.endsWith('s')
      ? word.slice(0, -1)
      : word;
}

/** Build the index on first use: many a text is answered without it. */
export function softIndexOf(index: PatternIndex): SoftIndex {
  let soft = built.get(index);
  if (!soft) {
    soft = buildSoftIndex(index);
    built.set(index, soft);
  }
  return soft;
}

function buildSoftIndex(index: PatternIndex): SoftIndex {
  const stems = new Map<string, number>();
  const stemWeights: number[] = [];
  const stemOfWord: number[] = [];
  for (const [word, at] of index.vocabulary) {
    const stem = stemOf(word);
    const number = stems.get(stem) ?? stems.size;
    stems.set(stem, number);
    stemOfWord.push(number);
    stemWeights[number] = Math.min(stemWeights[number] ?? 99, index.weights[at] ?? 0);
  }
  const postings: number[][] = stemWeights.map(() => []);
  const keyWeights = new Float64Array(index.patterns.length);
  for (const [number, pattern] of index.patterns.entries()) {
    const keys = keysOf(pattern, stemOfWord, stemWeights);
    for (const [place, stem] of keys.entries()) {
      postings[stem]?.push(number, place);
      keyWeights[number] = (keyWeights[number] ?? 0) + (stemWeights[stem] ?? 0);
    }
  }
  for (const [stem, posting] of postings.entries()) {
    if (posting.length <= mostPatterns * 2) continue;
    for (let at = 0; at < posting.length; at += 2) {
      const number = posting[at] ?? 0;
      keyWeights[number] = (keyWeights[number] ?? 0) - (stemWeights[stem] ?? 0);
    }
    postings[stem] = [];
  }
  return { stems, stemOfWord, stemWeights, postings, keyWeights };
}

function keysOf(pattern: Pattern, stemOfWord: readonly number[], weights: readonly number[]): number[] {
  if (pattern.kind !== 'wording' || pattern.weight < leastWeight) return [];
  const words = pattern.words.filter((word) => word >= 0);
  if (words.length < 4) return [];
  const stems = [...new Set(words.map((word) => stemOfWord[word] ?? 0))];
  return stems.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0)).slice(0, keysPerPattern);
}
