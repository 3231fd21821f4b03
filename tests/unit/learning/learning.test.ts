import { describe, expect, test } from 'vitest';
import { judgeWords } from '../../../src/domain/identify/telling/verdict.ts';
import { fold } from '../../../src/domain/identify/text/fold.ts';
import { tokenise } from '../../../src/domain/identify/text/tokens.ts';
import { type LabelledText, learnWords, settings } from '../../../src/learning/learn-words.ts';
import { readWordsFile, writeWordsFile } from '../../../src/learning/words-file.ts';

const servers = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta', 'iota', 'kappa'];
const texts = servers.flatMap((server): LabelledText[] => [
  { text: `${server} mail says the quota is exceeded`, cause: 'mailbox-full', kind: 'pasted' },
  { text: `${server} mail says the password is wrong`, cause: 'auth-failed', kind: 'pasted' },
  { text: `${server} database says the table is wrong`, cause: 'not-mail', kind: 'pasted' },
  { text: 'mailbox {text} full', cause: 'mailbox-full', kind: 'wording' },
]);
const options = { ...settings, lasso: 0.2, strangerLasso: 0.2, ridge: 1, leastWords: 3, leastPairs: 3 };
const told = learnWords(texts, options);
const judge = (text: string) => judgeWords(tokenise(fold(text)), { mail: 0, other: 0 }, told);
const likeliest = (text: string) => [...judge(text).shares].sort((a, b) => b[1] - a[1])[0]?.[0];

describe('learnWords', () => {
  test('learns which words speak for which problem', () => {
    expect(likeliest('omega mail: quota exceeded')).toBe('mailbox-full');
    expect(likeliest('omega mail: wrong password')).toBe('auth-failed');
  });

  test('learns which words are those of other worlds', () => {
    expect(judge('omega database says the table').strange).toBeGreaterThan(1);
    expect(judge('omega mail says the quota').strange).toBeLessThan(1);
  });

  test('keeps words that few texts have out, and words that tell nothing', () => {
    expect(told.words.has('alpha')).toBe(false);
    expect(told.words.get('says')).toBeUndefined();
  });

  test('learns the same from the same texts', () => {
    expect(learnWords(texts, options)).toEqual(told);
  });

  test('keeps fewer words the more a word has to be worth', () => {
    expect(learnWords(texts, { ...options, lasso: 9, strangerLasso: 9 }).words.size).toBeLessThan(told.words.size);
  });
});

describe('the file of words', () => {
  test('is read as it was written', () => {
    const again = readWordsFile(writeWordsFile(told, ['A remark.']));
    expect(again.problems).toEqual(told.problems);
    expect(again.bias).toEqual(told.bias);
    for (const [word, { problems, weights }] of told.words) {
      const found = again.words.get(word);
      const pairs = (numbers: readonly number[], values: readonly number[]) =>
        numbers.map((at, place) => [at, values[place]]);
      expect(new Map(pairs(found?.problems ?? [], found?.weights ?? []) as [number, number][])).toEqual(
        new Map(pairs(problems, weights) as [number, number][]),
      );
    }
    expect(again.words.size).toBe(told.words.size);
  });

  const faults = [
    { name: 'no tab', line: 'quota mailbox-full 3', message: 'line 2: expected a word, a tab' },
    { name: 'no number', line: 'quota\tmailbox-full much', message: 'line 2: expected a word, a tab' },
    {
      name: 'an unknown problem',
      line: 'quota\tmailbox 3',
      message: 'line 2: “mailbox” is no problem of the first line',
    },
  ];
  test.each(faults)('tells of a line with $name', ({ line, message }) => {
    expect(() => readWordsFile(`*\tmailbox-full 0\n${line}\n`)).toThrow(message);
  });
});
