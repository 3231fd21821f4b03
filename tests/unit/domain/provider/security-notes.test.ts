import { expect, test } from 'vitest';
import { olderSecurityNote, securityNotes } from '../../../../src/domain/provider/security-notes.ts';

const both = ['tls', 'starttls'] as const;
const cases = [
  {
    name: 'the usual words need no note',
    words: { tls: 'SSL/TLS', starttls: 'STARTTLS' },
    offered: both,
    expected: [],
  },
  {
    name: 'the words of an old Outlook are told apart',
    words: { tls: 'SSL', starttls: 'TLS' },
    offered: both,
    expected: ['What others call SSL/TLS is **SSL** here.', 'What others call STARTTLS is **TLS** here.'],
  },
  {
    name: 'one tick for both is said once',
    words: { tls: 'Use SSL', starttls: 'Use SSL' },
    offered: both,
    expected: ['SSL/TLS and STARTTLS are one choice here: **Use SSL**. The port tells which of them it is.'],
  },
  {
    name: 'what the provider does not offer is left out',
    words: { tls: 'Use SSL', starttls: 'Use SSL' },
    offered: ['tls'] as const,
    expected: ['What others call SSL/TLS is **Use SSL** here.'],
  },
];
test.each(cases)('$name', ({ words, offered, expected }) => {
  expect(securityNotes(words, offered)).toEqual(expected);
});

const olderCases = [
  {
    name: 'the words of older versions are said once, for both',
    older: { tls: 'SSL', starttls: 'TLS' },
    offered: both,
    expected: 'In older versions, SSL/TLS is called **SSL**, and STARTTLS is called **TLS**.',
  },
  {
    name: 'those of an encryption that the provider lacks are left out',
    older: { tls: 'SSL', starttls: 'TLS' },
    offered: ['tls'] as const,
    expected: 'In older versions, SSL/TLS is called **SSL**.',
  },
  { name: 'a program without older words needs no note', older: undefined, offered: both, expected: undefined },
];
test.each(olderCases)('$name', ({ older, offered, expected }) => {
  expect(olderSecurityNote(older, offered)).toBe(expected);
});
