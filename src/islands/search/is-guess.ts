import type { Identification } from '../../domain/identify/identify.ts';

type Found = Pick<Extract<Identification, { kind: 'recognised' }>, 'matches' | 'problems'>;

/** Tell whether an answer rests only on words: those of a message like it, or those that mostly speak for its problem. */
export function isGuess({ matches, problems: [first] }: Found): boolean {
  return matches.every(({ evidence }) => evidence === 'similar') || first?.messages.length === 0;
}
