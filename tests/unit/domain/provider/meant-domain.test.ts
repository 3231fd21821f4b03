import { describe, expect, test } from 'vitest';
import { findMeantDomain } from '../../../../src/domain/provider/meant-domain.ts';

const own = ['example.com', 'example.net'];

describe('findMeantDomain', () => {
  const slips = [
    { name: 'two letters swapped', typed: 'exmaple.com', expected: 'example.com' },
    { name: 'a letter missing', typed: 'exmple.com', expected: 'example.com' },
    { name: 'the last letter missing', typed: 'example.co', expected: 'example.com' },
    { name: 'a letter twice', typed: 'exammple.com', expected: 'example.com' },
    { name: 'a letter too many at the end', typed: 'example.comm', expected: 'example.com' },
    { name: 'another letter', typed: 'example.con', expected: 'example.com' },
    { name: 'the dot missing', typed: 'examplecom', expected: 'example.com' },
    { name: 'a slip in capitals', typed: 'EXMAPLE.com', expected: 'example.com' },
    { name: 'a slip in a well-known name', typed: 'gmial.com', expected: 'gmail.com' },
  ];
  test.each(slips)('finds what was meant by $name', ({ typed, expected }) => {
    expect(findMeantDomain(typed, own)).toBe(expected);
  });

  const right = [
    { name: 'one of the provider', typed: 'example.net' },
    { name: 'a well-known one', typed: 'gmail.com' },
    { name: 'another provider with a name like it', typed: 'mail.com' },
    { name: 'the customer’s own', typed: 'bakery.example' },
    { name: 'two slips away', typed: 'exmpale.com' },
    { name: 'an own one below that of the provider', typed: 'shop.example.com' },
  ];
  test.each(right)('takes as it is $name', ({ typed }) => expect(findMeantDomain(typed, own)).toBeUndefined());

  test('prefers the provider’s own to a well-known one', () => {
    expect(findMeantDomain('gmial.com', ['gmibl.com'])).toBe('gmibl.com');
  });

  test('knows the well-known ones where the provider names none', () => {
    expect(findMeantDomain('hotnail.com', [])).toBe('hotmail.com');
    expect(findMeantDomain('exmaple.com', [])).toBeUndefined();
  });
});
