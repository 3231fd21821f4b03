import { expect, test } from 'vitest';
import { securityNotes } from '../../../../src/domain/provider/security-notes.ts';

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
