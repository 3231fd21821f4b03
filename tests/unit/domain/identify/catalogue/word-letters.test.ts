import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letterWords, spellWords } from '../../../../../src/domain/identify/catalogue/word-letters.ts';
import { joinTokens } from '../../../../../src/domain/identify/catalogue/wording.ts';

const word = fc.oneof(
  fc.stringMatching(/^[a-z0-9.*%]{1,9}$/),
  fc.constantFrom('服', '务', 'サ', 'é', 'ошибка', '*', '%'),
);
const wording = fc.array(word, { minLength: 1, maxLength: 8 }).map(joinTokens);
const lines = fc.array(
  fc.array(wording, { maxLength: 4 }).map((list) => list.join('|')),
  { minLength: 1, maxLength: 20 },
);

describe('letterWords', () => {
  test('loses nothing: every line is spelled out as it was', () => {
    fc.assert(
      fc.property(lines, (list) => {
        expect(spellWords(letterWords(list))).toEqual(list);
      }),
    );
  });

  test('has letters for ten thousand different words', () => {
    const list = Array.from({ length: 9000 }, (_, at) => `word${at} failed`);
    expect(spellWords(letterWords(list))).toEqual(list);
  });

  test('says so where there are more words than letters', () => {
    const list = Array.from({ length: 20_000 }, (_, at) => `word${at}`);
    expect(() => letterWords(list)).toThrow('There are letters for');
  });

  test('leaves East Asian characters as they are', () => {
    expect(letterWords(['服务器']).wordings).toBe('服务器');
  });
});
