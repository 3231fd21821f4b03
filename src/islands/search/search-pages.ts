import { loadPagefind, type PagefindData, type PagefindResult } from './pagefind.ts';

/** A page of the site that suits a query. */
export interface PageResult {
  href: string;
  title: string;
  /** What the page is about, in one sentence. */
  description: string;
  /** Ids of the problems that the page leads to, best first. */
  problems: string[];
}

/** What a search through the pages found. */
export interface PageResults {
  pages: PageResult[];
  /** Whether no page has all of the words, so that these have only some of them. */
  partial: boolean;
  /** How many more pages there are. */
  more: number;
}

/** How many pages are shown at first, each a request of its own, and when the reader asks for more. */
export const fewPages = 5;
export const manyPages = 20;

// Pagefind demands every word of a query on one page, these too.
const fillers = new Set(
  'a an and are as at be but by can cannot do does for from get has have how i in is it me my no not of on or so that the there this to was what when where which why will with you your'.split(
    ' ',
  ),
);

/** Find the pages that have all words of a query or, failing that, the most of them. */
export async function searchPages(query: string, limit: number): Promise<PageResults> {
  const words = queryWords(query);
  if (words.length === 0) return { pages: [], partial: false, more: 0 };
  const pagefind = await loadPagefind();
  const { results } = await pagefind.search(words.join(' '));
  const whole = await readPages(results.slice(0, limit), words);
  const more = Math.max(0, results.length - limit);
  if (whole.length > 0 || words.length === 1) return { pages: whole, partial: false, more };
  const single = await Promise.all(words.slice(0, 8).map(async (word) => (await pagefind.search(word)).results));
  const merged = mergeResults(single).slice(0, limit);
  return { pages: await readPages(merged, []), partial: true, more: 0 };
}

/** Split a query into the words to look for: without quotes and brackets, and without fillers unless there is nothing else. */
export function queryWords(query: string): string[] {
  const words = query
    .toLowerCase()
    .split(/[\s,;:!?"“”„«»()[\]{}<>|/\\]+/)
    .map((word) => word.replace(/^[.'’-]+|[.'’-]+$/g, ''))
    .filter((word) => word !== '');
  const telling = words.filter((word) => !fillers.has(word));
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, 12);
}

function mergeResults(lists: readonly PagefindResult[][]): PagefindResult[] {
  const merged = new Map<string, { result: PagefindResult; score: number }>();
  for (const results of lists) {
    // A word found on few pages says more than one found on most.
    const rarity = 1 / Math.log2(2 + results.length);
    for (const [rank, result] of results.entries()) {
      const known = merged.get(result.id) ?? { result, score: 0 };
      merged.set(result.id, { result, score: known.score + rarity * (1 + 1 / (1 + rank)) });
    }
  }
  return [...merged.values()].sort((a, b) => b.score - a.score).map(({ result }) => result);
}

async function readPages(results: readonly PagefindResult[], words: readonly string[]): Promise<PageResult[]> {
  const pages = await Promise.all(results.map((result) => result.data()));
  const codes = words.filter((word) => /\d/.test(word)).map(squeeze);
  return pages.filter((page) => hasCodes(page, codes)).map(readPage);
}

/** Pagefind falls back to the longest index word that a code starts with; a page that lacks the code is no answer. */
function hasCodes(page: PagefindData, codes: readonly string[]): boolean {
  if (codes.length === 0) return true;
  const text = squeeze(`${Object.values(page.meta).join(' ')} ${page.content}`);
  return codes.every((code) => text.includes(code));
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
}

function readPage({ url, meta }: PagefindData): PageResult {
  return {
    href: url,
    title: meta.title ?? url,
    description: meta.description ?? '',
    problems: (meta.problems ?? '').split(' ').filter((id) => id !== ''),
  };
}
