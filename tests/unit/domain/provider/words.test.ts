import { describe, expect, test } from 'vitest';
import {
  choiceName,
  hostInWords,
  incomingChoices,
  listInWords,
  securityName,
  userNameForAll,
  userNameInWords,
} from '../../../../src/domain/provider/words.ts';
import { exampleProvider, plainProvider } from '../../../support/providers.ts';

describe('securityName', () => {
  test('calls implicit TLS what most programs call it', () => expect(securityName('tls')).toBe('SSL/TLS'));
  test('calls STARTTLS by its name', () => expect(securityName('starttls')).toBe('STARTTLS'));
});

describe('choiceName', () => {
  test('says port and encryption in one', () => {
    expect(choiceName({ host: 'mail.example.com', port: 2525, security: 'starttls' })).toBe('port 2525 with STARTTLS');
  });
});

describe('incomingChoices', () => {
  const imap = { protocol: 'imap', host: 'mail.example.com', port: 993, security: 'tls' } as const;
  const pop3 = { protocol: 'pop3', host: 'mail.example.com', port: 995, security: 'tls' } as const;
  const cases = [
    {
      name: 'names both kinds of account',
      incoming: [imap, pop3],
      expected: 'port 993 with SSL/TLS (IMAP) or port 995 with SSL/TLS (POP3)',
    },
    { name: 'leaves the only kind without its name', incoming: [pop3], expected: 'port 995 with SSL/TLS' },
    {
      name: 'takes the first way of each kind',
      incoming: [imap, { ...imap, port: 143, security: 'starttls' as const }],
      expected: 'port 993 with SSL/TLS',
    },
  ];
  test.each(cases)('$name', ({ incoming, expected }) => expect(incomingChoices({ incoming })).toBe(expected));
});

describe('hostInWords', () => {
  const cases = [
    { name: 'leaves a plain host alone', host: 'mail.example.com', expected: 'mail.example.com' },
    { name: 'shows where the own domain goes', host: 'mail.%EMAILDOMAIN%', expected: 'mail.your-domain' },
    { name: 'takes a host that is the own domain', host: '%EMAILDOMAIN%', expected: 'your-domain' },
    { name: 'shows where the own name goes', host: '%EMAILLOCALPART%.example.com', expected: 'your-name.example.com' },
    {
      name: 'replaces a placeholder each time',
      host: '%EMAILDOMAIN%.%EMAILDOMAIN%',
      expected: 'your-domain.your-domain',
    },
  ];
  test.each(cases)('$name', ({ host, expected }) => expect(hostInWords(host)).toBe(expected));
});

describe('userNameInWords', () => {
  test('asks for the whole address', () => expect(userNameInWords(exampleProvider)).toBe('your whole e-mail address'));
  test('asks for the part before the @', () =>
    expect(userNameInWords(plainProvider)).toBe('the part of your address before the @'));
});

describe('listInWords', () => {
  const cases = [
    { name: 'makes nothing of nothing', items: [], expected: '' },
    { name: 'leaves one thing alone', items: [25], expected: '25' },
    { name: 'joins two with "and"', items: [25, 26], expected: '25 and 26' },
    { name: 'joins more with commas and "and"', items: [25, 26, 110, 143], expected: '25, 26, 110 and 143' },
    { name: 'takes words as well as numbers', items: ['IMAP', 'POP3'], expected: 'IMAP and POP3' },
  ];
  test.each(cases)('$name', ({ items, expected }) => expect(listInWords(items)).toBe(expected));
});

describe('userNameForAll', () => {
  const [first, ...others] = exampleProvider.submission;
  const mixed = {
    ...exampleProvider,
    submission: first ? [{ ...first, username: '%EMAILLOCALPART%' }, ...others] : others,
  };

  test('is the form that all servers take', () => {
    expect(userNameForAll(exampleProvider)).toBe('%EMAILADDRESS%');
  });

  test('sends to the settings where servers differ, and each server keeps its own form', () => {
    expect(userNameForAll(mixed)).toBe('the name that the settings show for this server');
    expect(userNameInWords(mixed, mixed.submission[0])).toBe('the part of your address before the @');
    expect(userNameInWords(mixed, mixed.incoming[0])).toBe('your whole e-mail address');
  });
});
