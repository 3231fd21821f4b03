import { describe, expect, test } from 'vitest';
import { buildCard, hasCodes } from '../../../../src/domain/page-search/page-card.ts';
import { buildRecord, type PageText } from '../../../../src/domain/page-search/record.ts';

const page: PageText = {
  url: '/ports/587/',
  title: 'Port 587: sending mail',
  description: 'The door through which a program hands mail to its server.',
  keywords: 'submission, STARTTLS, RFC 8314',
  headings: ['Who should use it'],
  content:
    'Port 587 is the door. Set the port to 587 with STARTTLS. Outlook 2016 shows 0x800CCC0E. The router blocks it.',
  problems: 'port-blocked tls-mode',
};

describe('the record of a page', () => {
  const record = buildRecord(page);

  test('has each word once in a field, and in the text only what no stronger field has', () => {
    expect(record).toEqual({
      content: 'port 587 sending mail',
      meta: {
        title: 'Port 587: sending mail',
        keywords: '8314 rfc starttls submission',
        about: 'door hands mail program server use',
        text: '0x800ccc0e 2016 blocks outlook router set shows',
      },
    });
  });

  test('has a body even where the title says nothing', () => {
    expect(buildRecord({ ...page, title: 'What it is' }).content).toBe('What it is');
  });
});

describe('the card of a page', () => {
  const card = buildCard(page);

  test('has what the list shows, and the words with digits behind the word before', () => {
    expect(card).toEqual({
      url: '/ports/587/',
      title: page.title,
      description: page.description,
      problems: ['port-blocked', 'tls-mode'],
      codes: 'port587 rfc8314 to587 outlook2016 shows0x800ccc0e',
    });
  });

  const queries = [
    { name: 'a number', query: '587', expected: true },
    { name: 'a name and a number', query: 'outlook2016', expected: true },
    { name: 'a code in other letters', query: '0x800CCC0E', expected: true },
    { name: 'words without digits', query: 'zebra', expected: true },
    { name: 'another code', query: '0x800CCC0F', expected: false },
    { name: 'one of two numbers', query: '587 465', expected: false },
  ];
  test.each(queries)('answers for $name', ({ query, expected }) =>
    expect(hasCodes(card, query.split(' '))).toBe(expected));
});
