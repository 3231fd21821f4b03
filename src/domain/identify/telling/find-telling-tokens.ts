import type { Token } from '../text/tokens.ts';
import { nameOf, pairSign } from './features.ts';
import type { TellingWords } from './telling-words.ts';

/** Words that say less than this part of the most telling one are not worth showing. */
const worthShowing = 0.4;

/** Find the tokens that speak most for a problem, by themselves or with the one before; numbers of tokens in order. */
export function findTellingTokens(
  tokens: readonly Token[],
  { problems, words }: TellingWords,
  problem: string,
): readonly number[] {
  const number = problems.indexOf(problem);
  const weigh = (name: string) => {
    const told = words.get(name);
    return told?.weights[told.problems.indexOf(number)] ?? 0;
  };
  const sums = tokens.map((token) => weigh(nameOf(token)));
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    const pair = before ? weigh(nameOf(before) + pairSign + nameOf(token)) : 0;
    if (pair <= 0) continue;
    sums[at] = (sums[at] ?? 0) + pair;
    sums[at - 1] = (sums[at - 1] ?? 0) + pair;
  }
  const most = Math.max(0, ...sums);
  return sums.flatMap((sum, at) => (sum > 0 && sum >= most * worthShowing ? at : []));
}
