import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { catalogueLanguages } from '../../src/domain/identify/text/likely-language.ts';
import { readPages } from '../support/pages.ts';
import { mainSite } from '../support/sites.ts';
import { weighFirstSearch, weighPage } from '../support/weigh.ts';

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

describe('what the search box fetches', () => {
  const size = (file: string) => brotliCompressSync(readFileSync(`${mainSite.folder}/${file}`)).length;

  test('the catalogue is at most 60 kB for any text: English, and one more language', () => {
    const others = catalogueLanguages.map((language) => size(`identify/${language}.json`));
    expect(size('identify/en.json') + Math.max(...others)).toBeLessThanOrEqual(60 * kB);
  });

  test('what single words speak for is at most 20 kB beside it', () => {
    expect(size('identify/words.json')).toBeLessThanOrEqual(20 * kB);
  });

  test('the cards of all problems are at most 11 kB', () => {
    expect(size('identify/problems.json')).toBeLessThanOrEqual(11 * kB);
  });

  test('a first search is at most 100 kB, whatever its words', () => {
    expect(weighFirstSearch(mainSite.folder).all).toBeLessThanOrEqual(100 * kB);
  });
});
