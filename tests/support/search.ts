import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A query as people type it, and the pages that answer it. */
export interface SearchCase {
  query: string;
  pages: string[];
  /** Why the search does not show any of them among the first three yet. */
  missed?: string;
}

export type Search = typeof import('../../src/islands/search/search-pages.ts').searchPages;

/** Read the queries that the search is measured by. */
export function readSearchCases(): SearchCase[] {
  return parse(readFileSync('tests/fixtures/search/queries.yaml', 'utf8')) as SearchCase[]; // our own file
}

/** Open the search of a built site without a browser: the same code, fed from the folder. */
export async function openSearch(folder: string): Promise<Search> {
  globalThis.fetch = async (address) => {
    const file = `${folder}${address}`;
    return existsSync(file) ? new Response(readFileSync(file)) : new Response(null, { status: 404 });
  };
  return (await import('../../src/islands/search/search-pages.ts')).searchPages;
}
