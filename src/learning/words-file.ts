import type { Telling, TellingWords } from '../domain/identify/telling/telling-words.ts';

/** What stands between a word and what it speaks for, since a pair of words has a space in it. */
const tab = '\t';

/** Write telling words as a file for people: a line for each word or pair, and what it speaks for, most first. */
export function writeWordsFile({ problems, bias, words }: TellingWords, remarks: readonly string[]): string {
  const told = ({ problems: numbers, weights }: Telling) =>
    numbers
      .map((number, at) => ({ problem: problems[number] ?? '', weight: weights[at] ?? 0 }))
      .sort((a, b) => b.weight - a.weight)
      .map(({ problem, weight }) => `${problem} ${weight}`)
      .join(' ');
  return [
    ...remarks.map((remark) => `# ${remark}`),
    `*${tab}${problems.map((problem, at) => `${problem} ${bias[at] ?? 0}`).join(' ')}`,
    ...[...words].map(([word, telling]) => `${word}${tab}${told(telling)}`),
    '',
  ].join('\n');
}

/**
 * Read such a file.
 * @throws where a line is none of a word, a tab and pairs of a problem and a number
 */
export function readWordsFile(text: string): TellingWords {
  let problems: string[] = [];
  let bias: number[] = [];
  const words = new Map<string, Telling>();
  for (const [at, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('# ')) continue;
    const [word = '', told] = line.split(tab);
    const parts = told?.split(' ') ?? [];
    const names = parts.filter((_, place) => place % 2 === 0);
    const weights = parts.filter((_, place) => place % 2 === 1).map(Number);
    if (parts.length === 0 || names.length !== weights.length || weights.some(Number.isNaN)) {
      throw new Error(`line ${at + 1}: expected a word, a tab, and a problem with its weight; found ${line}`);
    }
    if (word === '*') {
      problems = names;
      bias = weights;
      continue;
    }
    const strange = names.find((name) => !problems.includes(name));
    if (strange !== undefined) throw new Error(`line ${at + 1}: “${strange}” is no problem of the first line`);
    words.set(word, { problems: names.map((name) => problems.indexOf(name)), weights });
  }
  return { problems, bias, words };
}
