import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { clientSections } from '../../src/schemas/client.ts';
import { providerSchema } from '../../src/schemas/provider.ts';
import { type BuiltPage, parsePage, readPages, textOf } from '../support/pages.ts';
import { fixtureSites, mainSite } from '../support/sites.ts';

const isClient = ({ address }: BuiltPage) => /^\/setup\/[^/]+\/$/.test(address);
const answers = ['yes', 'update', 'setting', 'unknown', 'never'];

describe.each([mainSite, ...fixtureSites])('the set-up pages for $name', ({ folder, providerFile }) => {
  const provider = providerSchema.parse(parse(readFileSync(providerFile, 'utf8')));
  const pages = readPages(folder);
  const clients = pages.filter(isClient);

  test('have the six sections at the addresses that every cure links to', () => {
    expect(clients.length).toBeGreaterThan(0);
    for (const page of clients) {
      const document = parsePage(page);
      const headings = Object.keys(clientSections).map((id) => textOf(document.querySelector(`h2[id="${id}"]`)));
      expect(headings, page.address).toEqual(Object.values(clientSections));
      const links = Array.from(document.querySelectorAll('.page-nav a'), (link) => link.getAttribute('href') ?? '');
      expect(links, page.address).toEqual(expect.arrayContaining(Object.keys(clientSections).map((id) => `#${id}`)));
    }
  });

  test('show every server of the provider that the program needs, and no other', () => {
    const incoming = provider.incoming.map(({ port }) => port);
    const outgoing = provider.submission.map(({ port }) => port);
    for (const page of clients) {
      const rows = Array.from(parsePage(page).querySelectorAll('[data-settings-row]'), textOf);
      const ports = rows.map((row) => Number(/Port\s*(\d+)/.exec(row)?.[1]));
      // A program that has ended needs none, and a scanner only sends. A body may show the servers again: the first table counts.
      if (ports.length === 0 && textOf(parsePage(page).querySelector('main')).includes('Use instead')) continue;
      const all = ports[0] === incoming[0] ? [...incoming, ...outgoing] : outgoing;
      expect(ports.slice(0, all.length), page.address).toEqual(all);
    }
  });

  test('show each table of settings once', () => {
    for (const page of clients) {
      const tables = Array.from(parsePage(page).querySelectorAll('main .settings'), textOf);
      expect(tables.length, page.address).toBe(new Set(tables).size);
    }
  });

  test('are all in the list of programs', () => {
    const list = pages.find(({ address }) => address === '/setup/');
    const links = list
      ? Array.from(parsePage(list).querySelectorAll('main a'), (link) => link.getAttribute('href'))
      : [];
    expect(clients.filter(({ address }) => !links.includes(address))).toEqual([]);
  });

  test('each problem that names a setting shows the way in every program', () => {
    const problems = pages.filter(({ html }) => html.includes('data-where'));
    expect(problems.length).toBeGreaterThan(0);
    for (const page of problems.filter(({ address }) => address.startsWith('/problems/'))) {
      const ways = Array.from(parsePage(page).querySelectorAll('[data-where] li'), (way) => textOf(way));
      expect(ways.length, page.address).toBe(clients.length);
    }
  });

  test('the check of TLS has an answer for each program on each system, and says what to do', () => {
    const page = pages.find(({ address }) => address === '/tls-check/');
    const rows = page ? Array.from(parsePage(page).querySelectorAll('[data-system] [data-client]')) : [];
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const answer = row.getAttribute('data-answer') ?? '';
      expect(answers).toContain(answer);
      // Where nothing helps any more, the article of the system or another program does.
      if (['update', 'setting', 'unknown'].includes(answer))
        expect(row.querySelectorAll('p').length).toBeGreaterThan(1);
    }
  });
});
