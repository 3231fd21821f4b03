import { beforeAll, describe, expect, test } from 'vitest';
import { fewPages } from '../../src/islands/search/search-pages.ts';
import { openSearch, readSearchCases, type Search } from '../support/search.ts';
import { mainSite } from '../support/sites.ts';

/** How many of the results people look at before they try something else. */
const seen = 3;

describe('a search for words', () => {
  const cases = readSearchCases();
  let search: Search;
  beforeAll(async () => {
    search = await openSearch(mainSite.folder);
  });

  test('shows a page that answers it among the first three, for all but those known to be missed', async () => {
    const lost: string[] = [];
    for (const { query, pages, missed } of cases) {
      const results = await search(query, seen);
      if (!missed && !results.pages.some(({ href }) => pages.includes(href))) lost.push(query);
    }
    expect(lost).toEqual([]);
  });

  const samePage = [
    { name: 'an unfinished word', query: 'thunderb', page: '/thunderbird/' },
    { name: 'another form of a word', query: 'blocking ports', page: '/problems/port-blocked/' },
    { name: 'capital letters and quotes', query: '“WEBMAIL”', page: '/webmail/' },
    { name: 'a name and a number written as one', query: 'tls1.2 outlook', page: '/outlook-tls/' },
    { name: 'nothing but what the site is about', query: 'e-mail', page: '/settings/' },
  ];
  test.each(samePage)('takes $name', async ({ query, page }) => {
    const { pages } = await search(query, 20);
    expect(pages.map(({ href }) => href)).toContain(page);
  });

  const byNumber = [
    { port: '587', others: ['/settings/', '/fix/sending/', '/problems/port-blocked/'] },
    { port: '465', others: ['/settings/', '/fix/sending/', '/problems/port-blocked/'] },
    { port: '993', others: ['/settings/', '/fix/receiving/'] },
    { port: '995', others: ['/settings/', '/fix/receiving/'] },
    { port: '25', others: ['/problems/auth-required/', '/problems/ip-blocklisted/'] },
    { port: '110', others: ['/settings/', '/problems/plain-port-closed/'] },
    { port: '143', others: ['/settings/', '/problems/plain-port-closed/'] },
  ];
  test.each(byNumber)('for $port alone shows its page first, then what else speaks of it', async ({ port, others }) => {
    const found = (await search(port, fewPages)).pages.map(({ href }) => href);
    expect(found[0]).toBe(`/ports/${port}/`);
    expect(found).toEqual(expect.arrayContaining(others));
  });

  test('leaves out a word that no page has', async () => {
    const { pages, partial } = await search('thunderbird zebra windows', 5);
    expect(partial).toBe(false);
    expect(pages.map(({ href }) => href)).toContain('/thunderbird/');
  });

  test('whose words stand on no page together finds those that have most of them, and says so', async () => {
    const { pages, partial } = await search('thunderbird spamhaus windows', 5);
    expect(partial).toBe(true);
    expect(pages.map(({ href }) => href)).toContain('/thunderbird/');
  });

  test('for a code that no page has finds no page with a code like it', async () => {
    expect((await search('0x800CCF9E', 5)).pages).toEqual([]);
  });

  test('says of each page what it is about', async () => {
    const { pages } = await search('mailbox full', 1);
    expect(pages).toEqual([
      {
        href: '/problems/mailbox-full/',
        title: 'The mailbox is full',
        description: expect.stringMatching(/storage limit/),
        problems: ['mailbox-full'],
      },
    ]);
  });
});
