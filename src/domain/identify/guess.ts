import type { Surroundings } from './context.ts';
import { asksQuestion, namesError, saysFailure } from './failure-words.ts';
import { weighWords } from './gate.ts';
import type { Token } from './tokens.ts';
import type { Topic } from './topics.ts';

const leastShare = 0.22;
const leastLead = 1.15;

/**
 * Tell whether the words alone may be answered: the text is about mail and is an error, or says that something failed
 * and points one way.
 */
export function mayGuess(
  tokens: readonly Token[],
  text: string,
  around: Surroundings,
  topics: readonly Topic[],
): boolean {
  const [first, second] = topics;
  if (!first || !second || tokens.length < 3 || asksQuestion(text)) return false;
  const { mail, other } = weighWords(tokens, text, around);
  if (mail < 1 || other > mail / 2) return false;
  if (namesError(text)) return true;
  return saysFailure(text) && first.share >= leastShare && first.share >= second.share * leastLead;
}
