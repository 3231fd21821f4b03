import type { WordWeights } from '../gate/gate.ts';
import type { Token } from '../text/tokens.ts';
import { readFeatures } from './features.ts';
import type { TellingWords } from './telling-words.ts';

/** What the words of a text speak for, whatever messages are known. */
export interface Verdict {
  /** For each problem, how likely it is if the text is about mail; together 1. */
  shares: ReadonlyMap<string, number>;
  /** How likely it is that the text is not about mail, as odds. */
  strange: number;
}

/** The label of texts that are not about mail. */
export const notMail = 'not-mail';

/** Judge a text by its words: softmax regression of the problem, logistic regression of whether it is one of mail. */
export function judgeWords(tokens: readonly Token[], weighed: WordWeights, telling: TellingWords): Verdict {
  const { problems, bias, words } = telling;
  const sums = [...bias];
  const known = readFeatures(tokens, weighed).flatMap((feature) => words.get(feature) ?? []);
  const scale = 1 / Math.sqrt(Math.max(1, known.length));
  for (const { problems: numbers, weights } of known) {
    for (const [at, number] of numbers.entries()) {
      sums[number] = (sums[number] ?? 0) + (weights[at] ?? 0) * scale;
    }
  }
  const raised = sums.map((sum) => Math.exp(sum));
  const strange = raised[problems.indexOf(notMail)] ?? 0;
  const all = raised.reduce((total, value) => total + value, 0) - strange;
  const shares = new Map(problems.map((problem, at) => [problem, (raised[at] ?? 0) / all]));
  shares.delete(notMail);
  return { shares, strange };
}
