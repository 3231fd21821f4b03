import type { Token } from '../text/tokens.ts';
import type { Evidence } from './evidence.ts';

/** Tell whether all that was found is a program that quotes someone else, whose words are not known. */
export function quotesUnknown(found: readonly Evidence[], tokens: readonly Token[], text: string): boolean {
  if (found.length === 0 || !found.every(({ message }) => message.says === 'wrapper')) return false;
  const frames = found.filter(({ message }) => message.problems[0] === 'undetermined');
  const ends = frames.map(({ hits }) => Math.max(...hits.flatMap(({ runs }) => runs.map(([, to]) => to))));
  return ends.some((at) => {
    const token = tokens[at];
    const next = tokens[at + 1];
    return token !== undefined && next !== undefined && /^["')\s]{0,3}:/.test(text.slice(token.end, next.start + 1));
  });
}
