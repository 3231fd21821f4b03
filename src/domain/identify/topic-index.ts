import type { KnownMessage } from './catalogue.ts';
import type { PatternIndex } from './pattern-index.ts';
import { softIndexOf } from './soft-index.ts';

/** What the catalogue teaches about single words and pairs of words: how often they lead to which problem. */
export interface TopicIndex {
  problems: readonly string[];
  /** How often each problem is led to, as a share. */
  shares: readonly number[];
  /** For each word stem or pair of stems, pairs of a problem and a count. */
  counts: ReadonlyMap<number, readonly number[]>;
}

const built = new WeakMap<PatternIndex, TopicIndex>();
const smoothing = 8;

/** Number a pair of stems, or a single one. */
export function featureOf(stem: number, next: number | undefined, stems: number): number {
  return next === undefined ? stem : (stem + 1) * stems + next;
}

/** Build the index on first use: most texts are answered without it. */
export function topicIndexOf(index: PatternIndex, messages: readonly KnownMessage[]): TopicIndex {
  let topics = built.get(index);
  if (!topics) {
    topics = buildTopicIndex(index, messages);
    built.set(index, topics);
  }
  return topics;
}

function buildTopicIndex(index: PatternIndex, messages: readonly KnownMessage[]): TopicIndex {
  const { stemOfWord, stemWeights } = softIndexOf(index);
  const numbers = new Map<string, number>();
  const totals: number[] = [];
  const counts = new Map<number, number[]>();
  for (const pattern of index.patterns) {
    const message = messages[pattern.message];
    const lead = message?.problems[0];
    if (
      !message ||
      lead === undefined ||
      lead === 'undetermined' ||
      message.says === 'wrapper' ||
      pattern.kind !== 'wording'
    )
      continue;
    const problem = numbers.get(lead) ?? numbers.size;
    numbers.set(lead, problem);
    totals[problem] = (totals[problem] ?? 0) + 1;
    const seen = new Set<number>();
    for (const [at, word] of pattern.words.entries()) {
      if (word < 0) continue;
      const stem = stemOfWord[word] ?? 0;
      const after = pattern.words[at + 1] ?? -1;
      seen.add(featureOf(stem, undefined, stemWeights.length));
      if (after >= 0) seen.add(featureOf(stem, stemOfWord[after] ?? 0, stemWeights.length));
    }
    for (const feature of seen) count(counts, feature, problem);
  }
  const all = totals.reduce((sum, total) => sum + total + smoothing, 0);
  return { problems: [...numbers.keys()], shares: totals.map((total) => (total + smoothing) / all), counts };
}

function count(counts: Map<number, number[]>, feature: number, problem: number): void {
  const list = counts.get(feature);
  if (!list) {
    counts.set(feature, [problem, 1]);
    return;
  }
  for (let at = 0; at < list.length; at += 2) {
    if (list[at] === problem) {
      list[at + 1] = (list[at + 1] ?? 0) + 1;
      return;
    }
  }
  list.push(problem, 1);
}
