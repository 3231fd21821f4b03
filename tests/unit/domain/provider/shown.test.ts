import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canShow, inWords, shownText } from '../../../../src/domain/provider/shown.ts';
import { addressOf, anyAddress } from '../../../support/addresses.ts';

const anna = addressOf('anna@münchen.example');
const { local: _, ...domainOnly } = anna;

describe('inWords', () => {
  const cases = [
    { name: 'asks for the whole address', value: '%EMAILADDRESS%', expected: 'your whole e-mail address' },
    {
      name: 'asks for the whole address where it is put together',
      value: '%EMAILLOCALPART%@%EMAILDOMAIN%',
      expected: 'your whole e-mail address',
    },
    {
      name: 'asks for the part before the @',
      value: '%EMAILLOCALPART%',
      expected: 'the part of your address before the @',
    },
    { name: 'shows where the domain goes', value: 'mail.%EMAILDOMAIN%', expected: 'mail.your-domain' },
    { name: 'shows where both go', value: '%EMAILLOCALPART%.%EMAILDOMAIN%', expected: 'your-name.your-domain' },
    { name: 'leaves a plain value alone', value: 'mail.example.com', expected: 'mail.example.com' },
  ];
  test.each(cases)('$name', ({ value, expected }) => expect(inWords(value)).toBe(expected));
});

describe('shownText', () => {
  const cases = [
    { name: 'shows an address as it was typed', text: '%EMAILADDRESS%', known: anna, expected: 'anna@münchen.example' },
    {
      name: 'shows a host as DNS knows it',
      text: 'mail.%EMAILDOMAIN%',
      known: anna,
      expected: 'mail.xn--mnchen-3ya.example',
    },
    {
      name: 'shows an address that is put together as one',
      text: '%EMAILLOCALPART%@%EMAILDOMAIN%',
      known: anna,
      expected: 'anna@münchen.example',
    },
    {
      name: 'keeps the full stop after a value',
      text: 'Connect to mail.%EMAILDOMAIN%. Sign in as %EMAILADDRESS%.',
      known: anna,
      expected: 'Connect to mail.xn--mnchen-3ya.example. Sign in as anna@münchen.example.',
    },
    {
      name: 'fills a command',
      text: 'nc -vz -G 5 mail.%EMAILDOMAIN% 587',
      known: anna,
      expected: 'nc -vz -G 5 mail.xn--mnchen-3ya.example 587',
    },
    {
      name: 'shows words where nothing is known',
      text: 'Sign in with %EMAILADDRESS% at mail.%EMAILDOMAIN%.',
      known: undefined,
      expected: 'Sign in with your whole e-mail address at mail.your-domain.',
    },
    {
      name: 'fills only what a domain is enough for',
      text: 'Sign in with %EMAILADDRESS% at mail.%EMAILDOMAIN%.',
      known: domainOnly,
      expected: 'Sign in with your whole e-mail address at mail.xn--mnchen-3ya.example.',
    },
    {
      name: 'takes a name that looks like a placeholder for a name',
      text: '%EMAILADDRESS%',
      known: { ...anna, local: '%EMAILDOMAIN%' },
      expected: '%EMAILDOMAIN%@münchen.example',
    },
    {
      name: 'takes a name with a dollar sign as it is',
      text: 'as %EMAILADDRESS%',
      known: { ...anna, local: '$&' },
      expected: 'as $&@münchen.example',
    },
    { name: 'leaves other text alone', text: '100 % of 50 %', known: anna, expected: '100 % of 50 %' },
  ];
  test.each(cases)('$name', ({ text, known, expected }) => expect(shownText(text, known)).toBe(expected));

  test('leaves no placeholder of its own for any address', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const shown = shownText('%EMAILADDRESS% mail.%EMAILDOMAIN%', address);
        expect(shown).toBe(`${address.local}@${address.domain} mail.${address.asciiDomain}`);
      }),
    );
  });
});

describe('canShow', () => {
  test('needs nothing known to be sure of nothing', () => expect(canShow('%EMAILADDRESS%', undefined)).toBe(false));
  test('needs the whole address for a name', () => expect(canShow('%EMAILLOCALPART%', domainOnly)).toBe(false));
  test('needs only the domain for a host', () => expect(canShow('mail.%EMAILDOMAIN%', domainOnly)).toBe(true));
});
