import type { Pattern, PatternIndex } from '../catalogue/pattern-index.ts';
import { stemOf } from '../text/stem.ts';

/** The index for texts that are only similar to a wording: by the beginnings of its most telling words. */
export interface StemIndex {
  stems: ReadonlyMap<string, number>;
  /** For each word of the vocabulary its stem, and for each stem how telling it is. */
  stemOfWord: readonly number[];
  stemWeights: readonly number[];
  /** For each stem the patterns that it is a key of. */
  postings: readonly (readonly number[])[];
}

const keysPerPattern = 6;
/** A word of more patterns than this would make every text slow and tells little. */
const mostPatterns = 120;
const leastWeight = 9;
const built = new WeakMap<PatternIndex, StemIndex>();

/** Build the index on first use: many a text is answered without it. */
export function stemIndexOf(index: PatternIndex): StemIndex {
  let stems = built.get(index);
  if (!stems) {
    stems = buildStemIndex(index);
    built.set(index, stems);
  }
  return stems;
}

function buildStemIndex(index: PatternIndex): StemIndex {
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
  for (const [number, pattern] of index.patterns.entries()) {
    for (const stem of keysOf(pattern, stemOfWord, stemWeights)) postings[stem]?.push(number);
  }
  return {
    stems,
    stemOfWord,
    stemWeights,
    postings: postings.map((patterns) => (patterns.length <= mostPatterns ? patterns : [])),
  };
}

function keysOf(pattern: Pattern, stemOfWord: readonly number[], weights: readonly number[]): number[] {
  if (pattern.kind !== 'wording' || pattern.weight < leastWeight) return [];
  const words = pattern.words.filter((word) => word >= 0);
  if (words.length < 4) return [];
  const stems = [...new Set(words.map((word) => stemOfWord[word] ?? 0))];
  return stems.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0)).slice(0, keysPerPattern);
}
