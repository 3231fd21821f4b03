import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskPrivate } from '../../../../../src/domain/identify/text/mask.ts';

const cases = [
  { name: 'an address', text: '<anna@example.com>: Relay access denied', masked: '<address>: Relay access denied' },
  { name: 'a host and an IPv4 address', text: 'mail.example.net[192.0.2.7]:587', masked: '<host>[<ip>]:587' },
  { name: 'an IPv6 address', text: 'to [2001:db8::25]:25', masked: 'to [<ip>]:25' },
  { name: 'a user name after an equals sign', text: 'user=<bob>, method=PLAIN', masked: 'user=<user>, method=PLAIN' },
  { name: 'a user name in quotes', text: 'with username "bob"', masked: 'with username "<user>"' },
  { name: 'the name of an account', text: "Account: 'Work stuff', Port: 587", masked: "Account: '<user>', Port: 587" },
  { name: 'a sign-in over IMAP', text: 'A1 LOGIN bob secret', masked: 'A1 LOGIN <user> <password>' },
  { name: 'a sign-in over POP3', text: 'USER bob\nPASS secret', masked: 'USER <user>\nPASS <password>' },
  { name: 'a message id', text: 'Message-ID: <1a.b2@mail.example.com>', masked: 'Message-ID: <id>' },
  { name: 'a number of a queue', text: 'queued as 4Xyz12AbC', masked: 'queued as <id>' },
];

const kept = [
  { name: 'codes', text: '550 5.7.26 0x800CCC0E -9807 10061' },
  { name: 'a time', text: '10:05:30 2026-11-22' },
  { name: 'classes and files', text: 'javax.mail.MessagingException at smtp-connection.js:12' },
  { name: 'a service that ends in login', text: 'imap-login: Disconnected' },
];

const label = fc.stringMatching(/^[a-z]{3,9}$/);
const host = fc
  .tuple(label, label, fc.constantFrom('com', 'net', 'org', 'de', 'co.uk', 'fr'))
  .map((parts) => parts.join('.'));
const address = fc
  .tuple(fc.stringMatching(/^[a-z][a-z0-9._+-]{0,12}[a-z0-9]$/), host)
  .map(([user, at]) => `${user}@${at}`);
const filler = fc.constantFrom('550 ', 'rejected: ', '<', '"', '\n', 'to ', '(', '[', ', ');

describe('maskPrivate', () => {
  test.each(cases)('hides $name', ({ text, masked }) => expect(maskPrivate(text)).toBe(masked));
  test.each(kept)('keeps $name', ({ text }) => expect(maskPrivate(text)).toBe(text));

  test.each([
    { name: 'address', secret: address },
    { name: 'host', secret: host },
    { name: 'IPv4 address', secret: fc.ipV4() },
    { name: 'IPv6 address', secret: fc.ipV6().filter((ip) => ip.length > 8 && !ip.includes('.')) },
  ])('removes every generated $name', ({ secret }) => {
    fc.assert(
      fc.property(
        filler,
        secret,
        fc.constantFrom(' ', '>', '"', '\n', ', said', ')', ']', ''),
        (before, hidden, after) => {
          expect(maskPrivate(`${before}${hidden}${after}`)).not.toContain(hidden);
        },
      ),
    );
  });

  test('removes every generated user name', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2}[a-z0-9._-]{4,12}[0-9]$/), (name) => {
        expect(maskPrivate(`login failed: user=${name}, Account: '${name}'; username "${name}"`)).not.toContain(name);
      }),
    );
  });
});
