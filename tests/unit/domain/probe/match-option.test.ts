import { expect, test } from 'vitest';
import type { Finding } from '../../../../src/domain/probe/finding.ts';
import { matchOption, readsFault } from '../../../../src/domain/probe/match-option.ts';

const options = [
  { id: 'open', reads: ['open@587'] },
  { id: 'silent', reads: ['no-answer@587'] },
  { id: 'neither', reads: ['no-answer@587 no-answer@465'] },
  { id: 'no-name', reads: ['no-name'] },
  { id: 'other', reads: [] },
];

const cases: { name: string; findings: Finding[]; option: string | undefined }[] = [
  { name: 'the option whose state was shown', findings: [{ port: 587, reach: 'open' }], option: 'open' },
  { name: 'the option of its own port only', findings: [{ port: 465, reach: 'open' }], option: undefined },
  {
    name: 'the option of which more was shown',
    findings: [
      { port: 587, reach: 'no-answer' },
      { port: 465, reach: 'no-answer' },
    ],
    option: 'neither',
  },
  {
    name: 'the option of one port where the other port is open',
    findings: [
      { port: 587, reach: 'no-answer' },
      { port: 465, reach: 'open' },
    ],
    option: 'silent',
  },
  { name: 'an option for output without a port', findings: [{ reach: 'no-answer' }], option: 'silent' },
  { name: 'an option without a port for any port', findings: [{ port: 25, reach: 'no-name' }], option: 'no-name' },
  { name: 'nothing where nothing was found', findings: [], option: undefined },
];

test.each(cases)('chooses $name', ({ findings, option }) => {
  expect(matchOption(options, findings)).toBe(option);
});

test('a state that does not exist and a port that is none are named', () => {
  expect(readsFault('opened@587')).toContain('"opened" is nothing that a test shows. Write one of: open, refused,');
  expect(readsFault('open@mail')).toBe('"mail" is not a port. Write a token such as {submission.port} behind the @.');
  expect(readsFault('no-answer@{submission.port} open@465')).toBeUndefined();
});
