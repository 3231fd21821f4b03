import { readContext } from '../domain/identify/context/context.ts';
import { weighWords } from '../domain/identify/gate/gate.ts';
import { pairSign, readFeatures } from '../domain/identify/telling/features.ts';
import { mostWeight, type Telling, type TellingWords } from '../domain/identify/telling/telling-words.ts';
import { notMail } from '../domain/identify/telling/verdict.ts';
import { joinReplyLines } from '../domain/identify/text/continuation.ts';
import { fold } from '../domain/identify/text/fold.ts';
import { tokenise } from '../domain/identify/text/tokens.ts';
import { type Example, learnWeights } from './regression.ts';

/** A text with its right answer. */
export interface LabelledText {
  text: string;
  /** The problem to act on first, or not-mail. */
  cause: string;
  /** Other problems that the text cannot rule out. */
  also?: readonly string[];
  /** A text that somebody pasted, a sample of a message, which must lead to its problem, or a mere wording of one. */
  kind: 'pasted' | 'sample' | 'wording';
}

export interface Settings {
  epochs: number;
  rate: number;
  lasso: number;
  strangerLasso: number;
  ridge: number;
  /** A word, and a pair of words, is learnt where at least so many texts have it. */
  leastWords: number;
  leastPairs: number;
  /** How much a text of each kind counts. */
  weights: Readonly<Record<LabelledText['kind'], number>>;
}

export const settings: Settings = {
  epochs: 12,
  rate: 0.5,
  lasso: 88,
  strangerLasso: 15,
  ridge: 20,
  leastWords: 6,
  leastPairs: 40,
  weights: { pasted: 1, sample: 8, wording: 0.3 },
};

/** Learn from labelled texts which words and pairs of words speak for which problem, and which for none of mail's. */
export function learnWords(texts: readonly LabelledText[], options: Settings = settings): TellingWords {
  const problems = [...new Set(texts.map(({ cause }) => cause))].filter((cause) => cause !== notMail).sort();
  const read = texts.map(({ text }) => {
    const folded = fold(text);
    const tokens = joinReplyLines(tokenise(folded), folded.text);
    return readFeatures(tokens, weighWords(tokens, folded.text, readContext(tokens, folded.text)));
  });
  const counts = new Map<string, number>();
  for (const feature of read.flat()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts]
    .filter(([name, count]) => count >= (name.includes(pairSign) ? options.leastPairs : options.leastWords))
    .map(([name]) => name)
    .sort();
  const numbers = new Map(names.map((name, at) => [name, at]));
  const scale = Float64Array.from(names, (name) => 1 + Math.log((texts.length + 1) / ((counts.get(name) ?? 0) + 1)));
  const examples = texts.map(
    ({ cause, also = [], kind }, at): Example => ({
      features: (read[at] ?? []).flatMap((feature) => numbers.get(feature) ?? []),
      problem: cause === notMail ? undefined : problems.indexOf(cause),
      also: also.flatMap((other) => (problems.includes(other) ? problems.indexOf(other) : [])),
      pasted: kind !== 'wording',
      weight: options.weights[kind],
    }),
  );
  const { bias, rows } = learnWeights(examples, { ...options, problems: problems.length, scale });
  const words = new Map<string, Telling>();
  for (const [feature, name] of names.entries()) {
    const row = Array.from(rows.subarray(feature * bias.length, (feature + 1) * bias.length));
    const weights = row.map((weight) => roundWeight(weight * (scale[feature] ?? 1)));
    const told = weights.flatMap((weight, number) => (weight === 0 ? [] : number));
    if (told.length > 0) words.set(name, { problems: told, weights: told.map((number) => weights[number] ?? 0) });
  }
  return { problems: [...problems, notMail], bias: Array.from(bias, (value) => Math.round(value * 100) / 100), words };
}

function roundWeight(weight: number): number {
  return Math.max(-mostWeight, Math.min(mostWeight, Math.round(weight)));
}
