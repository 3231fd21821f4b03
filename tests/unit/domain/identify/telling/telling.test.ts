import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCatalogue, openCatalogue } from '../../../../../src/domain/identify/catalogue/catalogue.ts';
import { identify } from '../../../../../src/domain/identify/identify.ts';
import { readFeatures } from '../../../../../src/domain/identify/telling/features.ts';
import {
  mostWeight,
  openWords,
  packWords,
  type Telling,
  type TellingWords,
} from '../../../../../src/domain/identify/telling/telling-words.ts';
import { judgeWords } from '../../../../../src/domain/identify/telling/verdict.ts';
import { fold } from '../../../../../src/domain/identify/text/fold.ts';
import { tokenise } from '../../../../../src/domain/identify/text/tokens.ts';
import { messages } from '../../../../fixtures/identify/messages.ts';

const problems = ['auth-failed', 'mailbox-full', 'sender-rejected', 'not-mail'];
const telling: TellingWords = {
  problems,
  bias: [0, 0, 0, -2],
  words: new Map<string, Telling>([
    ['quota', { problems: [1], weights: [6] }],
    ['passwo', { problems: [0, 3], weights: [5, -3] }],
    ['wrong passwo', { problems: [0], weights: [4] }],
    ['owned', { problems: [2], weights: [8] }],
    ['databa', { problems: [3], weights: [9] }],
  ]),
};
const neutral = { mail: 0, other: 0 };
const tokensOf = (text: string) => tokenise(fold(text));
const judge = (text: string) => judgeWords(tokensOf(text), neutral, telling);
const best = (text: string) => [...judge(text).shares].sort((a, b) => b[1] - a[1])[0]?.[0];

describe('readFeatures', () => {
  const features = (text: string) => readFeatures(tokensOf(text), neutral);
  const cases = [
    { name: 'stems and pairs of them', text: 'quota exceeded', expected: ['quota', 'exceed', 'quota exceed'] },
    { name: 'codes as they are', text: '0x800CCC0E', expected: ['0x800ccc0e'] },
    { name: 'addresses and hosts without their names', text: 'anna@example.com', expected: ['{address}'] },
    { name: 'the parts of a host', text: 'smtp.gmail.com', expected: ['{host}', 'smtp', 'gmail', 'com'] },
    { name: 'long numbers as any other', text: '7238472934', expected: ['{number}'] },
    { name: 'East Asian characters by twos', text: '密码错', expected: ['密 码', '码 错'] },
  ];
  test.each(cases)('gives $name', ({ text, expected }) => {
    expect(features(text).slice(2)).toEqual(expected);
  });

  test('says how much speaks of mail and of other worlds', () => {
    expect(readFeatures([], { mail: 1.4, other: 9 })).toEqual(['{mail-2}', '{other-4}']);
  });
});

describe('judgeWords', () => {
  test('follows the words, and pairs of them', () => {
    expect(best('Your quota is used up')).toBe('mailbox-full');
    expect(best('Wrong password for the quota server')).toBe('auth-failed');
  });

  test('gives shares of one to the problems of mail, whatever else the text is', () => {
    const { shares } = judge('The database says: wrong password');
    expect([...shares.keys()]).toEqual(['auth-failed', 'mailbox-full', 'sender-rejected']);
    expect([...shares.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });

  test('tells how likely another world is', () => {
    expect(judge('The database is locked').strange).toBeGreaterThan(1);
    expect(judge('Wrong password').strange).toBeLessThan(1);
  });

  test('leaves a text open of which no word is known', () => {
    expect(judge('').shares).toEqual(
      new Map([
        ['auth-failed', 1 / 3],
        ['mailbox-full', 1 / 3],
        ['sender-rejected', 1 / 3],
      ]),
    );
  });
});

describe('packWords', () => {
  const name = fc.stringMatching(/^[a-zа-я{}0-9.-]{1,8}$/);
  const told = fc.uniqueArray(fc.integer({ min: 0, max: problems.length - 1 }), { minLength: 1 }).chain((numbers) =>
    fc
      .array(
        fc.integer({ min: -mostWeight, max: mostWeight }).filter((weight) => weight !== 0),
        { minLength: numbers.length, maxLength: numbers.length },
      )
      .map((weights): Telling => ({ problems: numbers, weights })),
  );
  const words = fc.dictionary(
    fc.oneof(
      name,
      fc.tuple(name, name).map((pair) => pair.join(' ')),
    ),
    told,
    { maxKeys: 30 },
  );

  test('loses nothing on the way', () => {
    fc.assert(
      fc.property(words, (record) => {
        const list: TellingWords = { ...telling, words: new Map(Object.entries(record)) };
        const again = openWords(JSON.parse(JSON.stringify(packWords(list))));
        expect(again.words).toEqual(list.words);
        expect(again.problems).toEqual(list.problems);
      }),
    );
  });

  test('says so where there are more words than letters', () => {
    const many = new Map(Array.from({ length: 60_000 }, (_, at) => [`w${at}`, { problems: [0], weights: [1] }]));
    expect(() => packWords({ ...telling, words: many })).toThrow('no letters for 60000 words');
  });
});

describe('identify with telling words', () => {
  const catalogue = openCatalogue(buildCatalogue(messages), telling);
  const answer = (text: string) => {
    const result = identify(text, catalogue);
    return result.kind === 'recognised' ? result.problems[0]?.id : undefined;
  };

  test('keeps to what a known message says', () => {
    expect(answer('554 5.7.1 Relay access denied')).toBe('auth-required');
    expect(answer('554 5.7.1 Relay access denied, wrong password quota')).toBe('auth-required');
  });

  test('answers a text about mail of which no message is known', () => {
    expect(answer('The mail server says that the quota failed to be met')).toBe('mailbox-full');
  });

  test('marks the words that speak for a problem which no message names', () => {
    const text = 'The mail server says: «Wrong  Password» failed';
    const result = identify(text, catalogue);
    const words = result.kind === 'recognised' ? result.words.map(({ start, end }) => text.slice(start, end)) : [];
    expect(words).toEqual(['Wrong', 'Password']);
  });

  test('names the message that comes nearest to a text in which none was found', () => {
    const text = 'SMTP server: the address was rejected as it is not owned by this login';
    const result = identify(text, catalogue);
    expect(answer(text)).toBe('sender-rejected');
    expect(result.kind === 'recognised' && result.matches[0]?.evidence).toBe('similar');
  });

  test('leaves a text alone whose words are those of another world', () => {
    expect(answer('database: 550 wrong database password for database')).toBeUndefined();
  });
});
