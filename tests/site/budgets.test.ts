import { describe, expect, test } from 'vitest';
import { readPages } from '../support/pages.ts';
import { mainSite } from '../support/sites.ts';
import { weighPage } from '../support/weigh.ts';

/** Limits in bytes after Brotli, with a cold cache, from the design. */
const kB = 1000;
const articleLimit = { all: 20 * kB, script: 4 * kB };
const stepLimit = 35 * kB;

describe('the weight of pages', () => {
  const pages = readPages(mainSite.folder);
  const isStep = (address: string) => /^\/fix\/[^/]+\//.test(address);
  const hasSearch = (address: string) => address === '/' || address === '/search/';
  // A list of everything grows with everything; it is split where it gets long, and measured apart.
  const isList = (address: string) => address === '/a-z/' || address.startsWith('/errors/');

  test('a page of prose stays within 20 kB, of which 4 kB script', () => {
    const heavy = pages
      .filter(({ address }) => !isStep(address) && !hasSearch(address) && !isList(address))
      .map((page) => ({ address: page.address, ...weighPage(mainSite.folder, page) }))
      .filter(({ all, script }) => all > articleLimit.all || script > articleLimit.script);
    expect(heavy).toEqual([]);
  });

  test('a step of a tree and the pages with the search box stay within 35 kB', () => {
    const heavy = pages
      .filter(({ address }) => isStep(address) || hasSearch(address))
      .map((page) => ({ address: page.address, ...weighPage(mainSite.folder, page) }))
      .filter(({ all }) => all > stepLimit);
    expect(heavy).toEqual([]);
  });

  test('a list of errors and a page of one message stay within 20 kB', () => {
    const heavy = pages
      .filter(({ address }) => isList(address))
      .map((page) => ({ address: page.address, ...weighPage(mainSite.folder, page) }))
      .filter(({ all }) => all > articleLimit.all);
    expect(heavy).toEqual([]);
  });
});
