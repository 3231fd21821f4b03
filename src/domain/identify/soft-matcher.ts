import { align } from './align.ts';
import type { Hit } from './matcher.ts';
import type { PatternIndex } from './pattern-index.ts';
import { type SoftIndex, softIndexOf, stemOf } from './soft-index.ts';
import type { Token } from './tokens.ts';

const mostCandidates = 16;
const leastKeyShare = 0.45;

/** How much of a wording must be there; a long one shares many common words with any sentence. */
const shortShare = 0.7;
const longShare = 0.9;
const leastWeight = 10;

/** Find wordings that the text repeats with other inflections, left-out or added words, or cut off at the end. */
export function findSimilar(tokens: readonly Token[], words: readonly number[], index: PatternIndex): Hit[] {
  const soft = softIndexOf(index);
  const stems = words.map((word, at) =>
    word >= 0 ? (soft.stemOfWord[word] ?? -1) : (soft.stems.get(stemOf(tokens[at]?.text ?? '')) ?? -1),
  );
  const hits: Hit[] = [];
  for (const { pattern: number, from, to } of findCandidates(stems, index, soft)) {
    const pattern = index.patterns[number];
    if (!pattern) continue;
    const wanted = pattern.words.filter((word) => word >= 0).map((word) => soft.stemOfWord[word] ?? -1);
    const aligned = align(wanted, stems, soft.stemWeights, from, to);
    const needed = wanted.length <= 6 ? shortShare : longShare;
    if (aligned.share < needed || aligned.weight < leastWeight) continue;
    hits.push({ pattern, runs: aligned.runs, weight: aligned.weight, likeness: 0.9 * aligned.share });
  }
  return hits;
}

interface Candidate {
  pattern: number;
  from: number;
  to: number;
  share: number;
}

/** Find patterns of which enough telling words stand close together, in one pass over the text. */
function findCandidates(stems: readonly number[], index: PatternIndex, soft: SoftIndex): Candidate[] {
  const last = new Int32Array(index.patterns.length).fill(-1);
  const seen = new Uint8Array(index.patterns.length);
  const sums = new Float64Array(index.patterns.length);
  const best = new Map<number, Candidate>();
  for (const [at, stem] of stems.entries()) {
    const weight = soft.stemWeights[stem] ?? 0;
    const postings = stem < 0 ? [] : (soft.postings[stem] ?? []);
    for (let posting = 0; posting < postings.length; posting += 2) {
      const number = postings[posting] ?? 0;
      const bit = 1 << (postings[posting + 1] ?? 0);
      const reach = (index.patterns[number]?.words.length ?? 0) + 8;
      if ((last[number] ?? -1) < 0 || at - (last[number] ?? 0) > reach) {
        seen[number] = 0;
        sums[number] = 0;
      }
      last[number] = at;
      if (((seen[number] ?? 0) & bit) !== 0) continue;
      seen[number] = (seen[number] ?? 0) | bit;
      sums[number] = (sums[number] ?? 0) + weight;
      const sum = sums[number] ?? 0;
      const share = sum / (soft.keyWeights[number] || 1);
      if (share < leastKeyShare && sum < leastWeight * 1.5) continue;
      const known = best.get(number);
      if (!known || share > known.share)
        best.set(number, { pattern: number, from: at - 2 * reach, to: at + reach, share });
    }
  }
  const candidates = [...best.values()];
  if (candidates.length <= mostCandidates) return candidates;
  const value = (candidate: Candidate) => candidate.share * (soft.keyWeights[candidate.pattern] ?? 0);
  return candidates.sort((a, b) => value(b) - value(a)).slice(0, mostCandidates);
}
