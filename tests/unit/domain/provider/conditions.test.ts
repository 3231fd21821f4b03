import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conditionNames, holds } from '../../../../src/domain/provider/conditions.ts';
import { offeredPorts } from '../../../../src/domain/provider/offer.ts';
import { anyPort, anyProvider, exampleProvider, plainProvider } from '../../../support/providers.ts';

// The example provider has everything that can be had, the plain one only POP3 on 995 and one submission server on 465.
const cases = [
  { name: 'imap holds with an IMAP server', condition: 'imap', example: true, plain: false },
  { name: 'pop3 holds with a POP3 server', condition: 'pop3', example: true, plain: true },
  {
    name: 'second-submission holds with two ways to send',
    condition: 'second-submission',
    example: true,
    plain: false,
  },
  { name: 'submission-starttls needs STARTTLS', condition: 'submission-starttls', example: true, plain: false },
  { name: 'submission-tls needs implicit TLS', condition: 'submission-tls', example: true, plain: true },
  { name: 'incoming-starttls needs STARTTLS to fetch', condition: 'incoming-starttls', example: false, plain: false },
  { name: 'closed-ports holds with a closed port', condition: 'closed-ports', example: true, plain: false },
  { name: 'tls-1.3-only holds from TLS 1.3 on', condition: 'tls-1.3-only', example: false, plain: true },
  { name: 'retention holds with a limit', condition: 'retention', example: true, plain: false },
  { name: 'webmail holds with an address for it', condition: 'webmail', example: true, plain: false },
  { name: 'support-url holds with a page for support', condition: 'support-url', example: true, plain: false },
  { name: 'whole-address follows the user name', condition: 'whole-address', example: true, plain: false },
  { name: 'port-587 holds where 587 is offered', condition: 'port-587', example: true, plain: false },
  { name: 'port-465 holds for any place in the list', condition: 'port-465', example: true, plain: true },
  { name: 'port-995 takes incoming servers into account', condition: 'port-995', example: true, plain: true },
  { name: 'port-25 does not hold for a closed port', condition: 'port-25', example: false, plain: false },
  {
    name: 'port-587-starttls holds for a port with that encryption',
    condition: 'port-587-starttls',
    example: true,
    plain: false,
  },
  {
    name: 'port-587-tls does not hold where the port has another',
    condition: 'port-587-tls',
    example: false,
    plain: false,
  },
  { name: 'port-465-tls holds in any place of the list', condition: 'port-465-tls', example: true, plain: true },
  { name: 'own-hosts holds for names made of the domain', condition: 'own-hosts', example: false, plain: false },
  { name: 'closed-25 holds for a closed port', condition: 'closed-25', example: true, plain: false },
  { name: 'closed-587 does not hold for an offered port', condition: 'closed-587', example: false, plain: false },
  { name: 'an exclamation mark turns a name round', condition: '!imap', example: false, plain: true },
  { name: 'an exclamation mark turns a port round', condition: '!port-465', example: false, plain: false },
  { name: 'several names must all hold', condition: 'imap second-submission', example: true, plain: false },
  { name: 'several names may be turned round one by one', condition: 'pop3 !imap', example: false, plain: true },
  { name: 'spaces around and between do not matter', condition: '  pop3   port-995 ', example: true, plain: true },
];

describe('holds', () => {
  test.each(cases)('$name', ({ condition, example, plain }) => {
    expect([holds(condition, exampleProvider), holds(condition, plainProvider)]).toEqual([example, plain]);
  });

  const unknown = [
    { name: 'a misspelled name', condition: 'pop' },
    { name: 'a name with a capital', condition: 'IMAP' },
    { name: 'nothing at all', condition: '' },
    { name: 'an exclamation mark alone', condition: '!' },
    { name: 'a port without a number', condition: 'port-' },
    { name: 'a port that is a word', condition: 'port-smtp' },
    { name: 'a name that every object has', condition: 'constructor' },
    { name: 'one unknown name among known ones', condition: 'imap pop' },
    { name: 'an unknown name behind one that does not hold', condition: '!imap pop' },
  ];
  test.each(unknown)('has no answer for $name', ({ condition }) => {
    expect(holds(condition, exampleProvider)).toBeUndefined();
  });

  test('answers every name that it lists for error messages', () => {
    expect(conditionNames.map((name) => typeof holds(name, plainProvider))).toEqual(
      conditionNames.map(() => 'boolean'),
    );
  });

  test('agrees with the offered and the closed ports of any provider', () => {
    fc.assert(
      fc.property(anyProvider, anyPort, (provider, drawn) => {
        const offered = offeredPorts(provider);
        for (const port of [drawn, ...offered, ...provider.closed]) {
          expect(holds(`port-${port}`, provider)).toBe(offered.includes(port));
          expect(holds(`closed-${port}`, provider)).toBe(provider.closed.includes(port));
        }
      }),
    );
  });

  test('turns round and joins any names as logic does', () => {
    const name = fc.constantFrom(...conditionNames);
    fc.assert(
      fc.property(anyProvider, name, name, (provider, one, other) => {
        expect(holds(`!${one}`, provider)).toBe(!holds(one, provider));
        expect(holds(`${one} ${other}`, provider)).toBe(holds(one, provider) && holds(other, provider));
      }),
    );
  });
});
