import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressText, asciiAddress, parseAddress } from '../../../../src/domain/provider/address.ts';
import { anyAddress } from '../../../support/addresses.ts';

describe('parseAddress', () => {
  const valid = [
    { name: 'a plain address', typed: 'anna@example.com', text: 'anna@example.com' },
    { name: 'an address with white space around it', typed: '  anna@example.com\n', text: 'anna@example.com' },
    { name: 'a domain in capitals', typed: 'Anna@Example.COM', text: 'Anna@example.com' },
    { name: 'a pasted name with its address', typed: 'Anna Kern <anna@example.com>', text: 'anna@example.com' },
    { name: 'a pasted link', typed: 'mailto:anna@example.com', text: 'anna@example.com' },
    { name: 'a plus sign', typed: 'anna+news@example.com', text: 'anna+news@example.com' },
    { name: 'an apostrophe and an ampersand', typed: "o'neil&co@example.com", text: "o'neil&co@example.com" },
    { name: '64 characters', typed: `${'a'.repeat(64)}@example.com`, text: `${'a'.repeat(64)}@example.com` },
    { name: 'letters of another script', typed: 'ыч@пример.рф', text: 'ыч@пример.рф' },
    { name: 'an ideographic full stop', typed: 'a@例え。テスト', text: 'a@例え.テスト' },
    { name: 'an umlaut in two characters', typed: 'a@bu\u0308cher.example', text: 'a@bücher.example' },
    { name: 'an invisible character of a copy', typed: '\u200banna@example.com', text: 'anna@example.com' },
  ];
  test.each(valid)('takes $name', ({ typed, text }) => {
    const parsed = parseAddress(typed);
    expect(parsed.kind === 'valid' && addressText(parsed.address)).toBe(text);
  });

  const ascii = [
    { typed: 'a@bücher.example', expected: 'a@xn--bcher-kva.example' },
    { typed: 'a@faß.example', expected: 'a@xn--fa-hia.example' },
    { typed: 'a@例え.テスト', expected: 'a@xn--r8jz45g.xn--zckzah' },
    { typed: 'a@xn--bcher-kva.example', expected: 'a@xn--bcher-kva.example' },
  ];
  test.each(ascii)('writes the domain of $typed in ASCII', ({ typed, expected }) => {
    const parsed = parseAddress(typed);
    expect(parsed.kind === 'valid' && asciiAddress(parsed.address)).toBe(expected);
  });

  const invalid = [
    { typed: ' ', reason: 'Type your e-mail address, for example name@example.com.' },
    { typed: 'anna', reason: 'The @ is missing. An address looks like name@example.com.' },
    { typed: 'anna kern@example.com', reason: 'There is a space in the address. Take it out.' },
    { typed: 'a@b@example.com', reason: 'There is more than one @. An address has one.' },
    { typed: '@example.com', reason: 'The part before the @ is missing.' },
    { typed: 'anna@', reason: 'The part behind the @ is missing, for example example.com.' },
    { typed: 'a"b@example.com', reason: 'The character “"” cannot stand before the @.' },
    { typed: 'a,b@example.com', reason: 'The character “,” cannot stand before the @.' },
    { typed: '.a@example.com', reason: 'Before the @, a dot cannot come first, last, or twice in a row.' },
    { typed: 'a..b@example.com', reason: 'Before the @, a dot cannot come first, last, or twice in a row.' },
    {
      typed: `${'a'.repeat(65)}@example.com`,
      reason: 'The part before the @ is too long: 64 characters are the most.',
    },
    { typed: 'anna@example', reason: 'The end of the address is missing, for example .com.' },
    { typed: 'anna@example..com', reason: 'Behind the @, a dot cannot come first, last, or twice in a row.' },
    { typed: 'anna@-a.com', reason: 'Behind the @, a hyphen cannot come first or last between two dots.' },
    { typed: 'anna@exam_ple.com', reason: 'The character “_” cannot stand behind the @.' },
    { typed: 'anna@[192.0.2.1]', reason: 'The character “[” cannot stand behind the @.' },
    {
      typed: 'anna@192.0.2.1',
      reason: '“192.0.2.1” cannot be the name of a domain. Check what stands behind the @.',
    },
    {
      typed: `anna@${'a'.repeat(64)}.com`,
      reason: `“${'a'.repeat(64)}.com” cannot be the name of a domain. Check what stands behind the @.`,
    },
  ];
  test.each(invalid)('says what is wrong with “$typed”', ({ typed, reason }) => {
    expect(parseAddress(typed)).toEqual({ kind: 'invalid', reason });
  });

  test('reads what it has written', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        expect(parseAddress(addressText(address))).toEqual({ kind: 'valid', address });
        expect(parseAddress(asciiAddress(address))).toMatchObject({
          kind: 'valid',
          address: { local: address.local, asciiDomain: address.asciiDomain },
        });
      }),
    );
  });

  test('answers any text with an address or with a sentence', () => {
    const parts = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('@', '.', 'a', 'example.com', '<')));
    fc.assert(
      fc.property(parts, (pieces) => {
        const parsed = parseAddress(pieces.join(''));
        if (parsed.kind === 'invalid') expect(parsed.reason).toMatch(/^[\s\S]+\.$/);
        else expect(asciiAddress(parsed.address)).toMatch(/^[^\s@<>"]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u);
      }),
    );
  });
});
