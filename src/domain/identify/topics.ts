import type { Catalogue, KnownMessage } from './catalogue.ts';
import type { Evidence } from './evidence.ts';
import type { Hit } from './matcher.ts';
import { softIndexOf, stemOf } from './soft-index.ts';
import type { Token } from './tokens.ts';
import { featureOf, topicIndexOf } from './topic-index.ts';

/** What the words of a text are about, judged by the wordings of the catalogue that use them. */
export interface Topic {
  problem: string;
  /** Between 0 and 1; all topics together make 1. */
  share: number;
}

/** Marks a word that takes no part. */
export const left = -2;
/** A wording is cut to its core, so the words beside it mostly belong to it as well. */
const margin = 4;
const mostTokens = 240;
/** A word less telling than this is a little word of some language. */
const leastTelling = 1;
const smoothing = 1.2;
const mildness = 4;

/** Take out the words of programs that were recognised: what is left may be those of a server that were not. */
export function withoutKnown(
  words: readonly number[],
  found: readonly Evidence[],
  tokens: readonly Token[],
  text: string,
): number[] {
  const kept = [...words];
  for (const { message, hits } of found) {
    if (message.says !== 'wrapper' && message.says !== 'program' && message.problems[0] !== 'undetermined') continue;
    for (const [from, to, whole] of hits.flatMap((hit) => (isSentence(hit, message) ? hit.runs.map(withEnd) : []))) {
      const start = widen(from, -1, tokens, text);
      const end = isAnswer(tokens[whole]) ? Math.min(widen(to, 1, tokens, text), whole) : widen(to, 1, tokens, text);
      for (let at = start; at <= end; at += 1) kept[at] = left;
    }
  }
  return kept;
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

function isSentence({ likeness, pattern }: Hit, { problems, says }: KnownMessage): boolean {
  if (likeness < 1) return false;
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

/** Judge what a text is about by its words and pairs of words, likeliest first. */
export function findTopics(tokens: readonly Token[], words: readonly number[], catalogue: Catalogue): Topic[] {
  const soft = softIndexOf(catalogue.index);
  const topics = topicIndexOf(catalogue.index, catalogue.messages);
  const stems = words.slice(0, mostTokens).map((word, at) => {
    if (word === left) return -1;
    return (word >= 0 ? soft.stemOfWord[word] : soft.stems.get(stemOf(tokens[at]?.text ?? ''))) ?? -1;
  });
  const features = new Set<number>();
  for (const [at, stem] of stems.entries()) {
    if (stem < 0) continue;
    if ((soft.stemWeights[stem] ?? 0) >= leastTelling)
      features.add(featureOf(stem, undefined, soft.stemWeights.length));
    const next = stems[at + 1] ?? -1;
    if (next >= 0) features.add(featureOf(stem, next, soft.stemWeights.length));
  }
  const logits = topics.shares.map((share) => Math.log(share));
  for (const feature of features) {
    const list = topics.counts.get(feature);
    if (list) addEvidence(list, topics.shares, logits);
  }
  return softmax(logits)
    .map((share, at): Topic => ({ problem: topics.problems[at] ?? '', share }))
    .sort((a, b) => b.share - a.share);
}

/** Raise the problems that a word leads to; that lowers the others, since only differences count. */
function addEvidence(list: readonly number[], shares: readonly number[], logits: number[]): void {
  let all = 0;
  for (let at = 1; at < list.length; at += 2) all += list[at] ?? 0;
  const base = Math.log(smoothing / (all + smoothing));
  for (let at = 0; at < list.length; at += 2) {
    const problem = list[at] ?? 0;
    const share = shares[problem] ?? 1;
    const own = Math.log(((list[at + 1] ?? 0) / share + smoothing) / (all + smoothing));
    logits[problem] = (logits[problem] ?? 0) + own - base;
  }
}

function softmax(logits: readonly number[]): number[] {
  const top = Math.max(...logits);
  const raised = logits.map((logit) => Math.exp((logit - top) / mildness));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
}
