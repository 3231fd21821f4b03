import { describe, expect, test } from 'vitest';
import { hasCodes, listCodes } from '../../../../src/domain/page-search/codes.ts';
import type { PageRecord, PageText } from '../../../../src/domain/page-search/record.ts';

const page: PageText = {
  url: '/ports/587/',
  title: 'Port 587: sending mail',
  description: 'A program hands mail to its server through it.',
  keywords: 'submission, 0x800CCC0E, RFC 8314',
  headings: [],
  content: 'Set the port to 587. Outlook 2016 can do this, and 2019 too. It is not port 25.',
  problems: '',
};
const record: PageRecord = {
  url: page.url,
  content: 'port',
  meta: { title: 'port 587', keywords: '0x800ccc0e 8314 rfc', about: '', text: '2016 2019 outlook' },
};

describe('the codes of a page', () => {
  const codes = listCodes(page, record);

  test('are the words with digits that it is found by, behind a telling word before them', () => {
    expect(codes).toBe('port587 submission0x800ccc0e rfc8314 outlook2016 2019');
  });

  const queries = [
    { name: 'a number', query: '587', expected: true },
    { name: 'a name and a number', query: 'outlook2016', expected: true },
    { name: 'a code in other letters', query: '0x800CCC0E', expected: true },
    { name: 'words without digits', query: 'zebra', expected: true },
    { name: 'another code', query: '0x800CCC0F', expected: false },
    { name: 'one of two numbers', query: '587 465', expected: false },
  ];
  test.each(queries)('answer for $name', ({ query, expected }) =>
    expect(hasCodes(codes, query.split(' '))).toBe(expected));
});
