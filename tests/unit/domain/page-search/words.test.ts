import { describe, expect, test } from 'vitest';
import { queryWords, splitWords, tellingWords, withoutForms } from '../../../../src/domain/page-search/words.ts';

describe('splitting a text', () => {
  const cases = [
    { name: 'parts words at what stands between them', text: 'SSL/TLS (older: SSL)', expected: 'ssl tls older ssl' },
    { name: 'keeps what stands inside a word', text: 'E-mail, TLS 1.2.', expected: 'e-mail tls 1.2' },
    { name: 'takes a straight apostrophe for a curly one', text: "can't", expected: 'can’t' },
    { name: 'leaves out what shows an owner', text: "the provider's ports", expected: 'the provider ports' },
    { name: 'parts words at a dash', text: 'connect—a sign', expected: 'connect a sign' },
    { name: 'finds nothing in signs', text: ' – … ? ', expected: '' },
  ];
  test.each(cases)('$name', ({ text, expected }) => expect(splitWords(text).join(' ')).toBe(expected));
});

describe('telling words', () => {
  const cases = [
    { name: 'are left when what says nothing is gone', words: 'the port is blocked', expected: 'port blocked' },
    { name: 'stand once', words: 'port 25 port 587', expected: 'port 25 587' },
    { name: 'may be small ones', words: 'turn off two step', expected: 'turn off two step' },
  ];
  test.each(cases)('$name', ({ words, expected }) => expect(tellingWords(words.split(' ')).join(' ')).toBe(expected));
});

describe('the words of a query', () => {
  const cases = [
    { name: 'leave out what every page is about', query: 'Can’t send e-mail', expected: 'send' },
    { name: 'keep it where nothing else is asked', query: 'my emails', expected: 'emails' },
    { name: 'may be fillers where there is nothing else', query: 'who is it', expected: 'who is it' },
    { name: 'are none without letters', query: '?!', expected: '' },
    {
      name: 'are twelve at most',
      query: 'a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4',
      expected: 'a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3',
    },
  ];
  test.each(cases)('$name', ({ query, expected }) => expect(queryWords(query).join(' ')).toBe(expected));
});

describe('the forms of a word', () => {
  const cases = [
    { name: 'are left out beside the word', words: 'block blocks blocked blocking', expected: 'block' },
    { name: 'stay without it', words: 'blocks blocked', expected: 'blocks blocked' },
    { name: 'may end in y or e', words: 'retry retries use used using', expected: 'retry use' },
    { name: 'are not every word with such an end', words: 'se seed st string', expected: 'se seed st string' },
  ];
  test.each(cases)('$name', ({ words, expected }) => expect(withoutForms(words.split(' ')).join(' ')).toBe(expected));
});
