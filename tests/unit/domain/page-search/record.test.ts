import { describe, expect, test } from 'vitest';
import { buildRecords, type PageText } from '../../../../src/domain/page-search/record.ts';

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
/** Pages beside it, so that a word on it alone is no common one. */
const others = Array.from({ length: 9 }, (_, number) => ({ ...page, url: `/${number}/`, content: 'Port. Router.' }));

describe('the record of a page', () => {
  const build = (content: string) => buildRecords([{ ...page, content }, ...others])[0]?.meta.text;

  test('has each word once in a field, and in the text only what no stronger field has', () => {
    expect(buildRecords([page])[0]?.meta.about).toBe('door hands mail program server use');
    expect(buildRecords([page, ...others])[0]).toEqual({
      url: '/ports/587/',
      content: 'port',
      meta: {
        title: 'port 587 sending mail',
        keywords: '8314 rfc starttls submission',
        about: 'door hands mail program server use',
        text: '2016 blocks outlook set shows',
      },
    });
  });

  test('has a body and a title even where the title says nothing', () => {
    const [record] = buildRecords([{ ...page, title: 'What it is' }]);
    expect(record?.content).toBe('What it is');
    expect(record?.meta.title).toBe('What it is');
  });

  const pieces = [
    { name: 'names with a number', content: 'k9 imap4 KB3140245', expected: 'imap4 k9 kb3140245' },
    { name: 'short numbers and versions', content: '2525 1.2 10.15', expected: '1.2 10.15 2525' },
    { name: 'no addresses', content: 'mail.example.com anna@example.com', expected: '' },
    { name: 'no pieces of code', content: '0x800CCC0E _imaps._tcp 127.0.0.1', expected: '' },
  ];
  test.each(pieces)('has $name from the text', ({ content, expected }) => expect(build(content)).toBe(expected));

  test('has a number however many pages have it, and no other word of most pages', () => {
    const same = others.map((other) => ({ ...other, content: 'Port 993. Router.' }));
    const [record] = buildRecords([{ ...page, content: 'Port 993. Router. Unusual.' }, ...same]);
    expect(record?.meta.text).toBe('993 unusual');
  });

  test('has of a long text the words that it says most often', () => {
    const letters = [...'bcdefghijk'];
    const long = letters.flatMap((a) => letters.map((b) => `zz${a}${b}`)).join(' ');
    const text = build(`${long} often often`)?.split(' ') ?? [];
    expect(text).toHaveLength(70);
    expect(text).toContain('often');
  });
});
