import { describe, expect, test } from 'vitest';
import { codeSpellings, hexCode, isEnhancedCode } from '../../../../../src/domain/identify/text/codes.ts';

describe('codeSpellings', () => {
  test.each([
    {
      name: 'a hexadecimal code',
      code: '0x800CCC0E',
      spellings: ['0x800CCC0E', '0x800ccc0e', '800CCC0E', '800ccc0e', '-2146644978'],
    },
    { name: 'an enhanced code', code: '5.7.26', spellings: ['5.7.26', '5726'] },
    { name: 'a negative code', code: '-9807', spellings: ['-9807', '9807'] },
    { name: 'a name', code: 'EAUTH', spellings: ['EAUTH', 'eauth'] },
    {
      name: 'a name of several words',
      code: 'SSL_ERROR_X',
      spellings: ['SSL_ERROR_X', 'ssl_error_x', 'ssl error x', 'sslerrorx'],
    },
    { name: 'a number', code: '550', spellings: ['550'] },
  ])('lists the spellings of $name', ({ code, spellings }) => expect(codeSpellings(code)).toEqual(spellings));
});

describe('hexCode', () => {
  test.each([
    ['0x8oocccoe', '0x800ccc0e'],
    ['800ccc0e', '0x800ccc0e'],
    ['-2146644978', '0x800ccc0e'],
    ['800', undefined],
    ['8bitmime', undefined],
  ])('reads %s as %s', (piece, code) => expect(hexCode(piece)).toBe(code));
});

describe('isEnhancedCode', () => {
  test.each([
    ['5.7.26', true],
    ['4.2.2', true],
    ['3.7.1', false],
    ['5.7', false],
    ['5.7.1.2', false],
  ])('says of %s: %s', (piece, expected) => expect(isEnhancedCode(piece)).toBe(expected));
});
