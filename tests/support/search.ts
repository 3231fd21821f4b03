import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { load } from '../../src/islands/search/pagefind.ts';
import { type PageResults, searchPages } from '../../src/islands/search/search-pages.ts';

/** A query as people type it, and the pages that answer it. */
export interface SearchCase {
  query: string;
  pages: string[];
  /** Why the search does not show any of them among the first three yet. */
  missed?: string;
}

export type Search = (query: string, limit: number) => Promise<PageResults>;

/** Read the queries that the search is measured by. */
export function readSearchCases(): SearchCase[] {
  return parse(readFileSync('tests/fixtures/search/queries.yaml', 'utf8')) as SearchCase[]; // our own file
}

/** Open the search of a built site without a browser: the same code, with Pagefind's files from the folder. */
export async function openSearch(folder: string): Promise<Search> {
  globalThis.fetch = async (address) => {
    const file = fileURLToPath(new URL(String(address)));
    return existsSync(file) ? new Response(readFileSync(file)) : new Response(null, { status: 404 });
  };
  const pagefind = await load(pathToFileURL(`${folder}/pagefind/pagefind.js`).href);
  return (query, limit) => searchPages(query, limit, async () => pagefind);
}
