import type { Identification } from '../../domain/identify/identify.ts';

/** Tell whether an answer rests only on words that are like those of a known message. */
export function isGuess({ matches }: Pick<Extract<Identification, { kind: 'recognised' }>, 'matches'>): boolean {
  return matches.every(({ evidence }) => evidence === 'similar');
}
