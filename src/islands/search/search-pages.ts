import type { PagefindPage } from './pagefind.ts';

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
  const pagefind = await import('./pagefind.ts');
  const readPages = (ids: readonly string[]) => Promise.all(ids.map(pagefind.readPage));
  const found = await pagefind.findPages(words.join(' '));
  const codes = words.filter((word) => /\d/.test(word)).map(squeeze);
  const whole = (await readPages(found.slice(0, limit))).filter((page) => hasCodes(page, codes)).map(readPage);
  const more = Math.max(0, found.length - limit);
  if (whole.length > 0 || words.length === 1) return { pages: whole, partial: false, more };
  const single = await Promise.all(words.slice(0, 8).map((word) => pagefind.findPages(word)));
  const most = mergeRanks(single).slice(0, limit);
  return { pages: (await readPages(most)).map(readPage), partial: true, more: 0 };
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

/** Put lists of pages for one word each together, those first that stand high in several. */
function mergeRanks(lists: readonly string[][]): string[] {
  const scores = new Map<string, number>();
  for (const ids of lists) {
    // A word found on few pages says more than one found on most.
    const rarity = 1 / Math.log2(2 + ids.length);
    for (const [rank, id] of ids.entries()) {
      scores.set(id, (scores.get(id) ?? 0) + rarity * (1 + 1 / (1 + rank)));
    }
  }
  return [...scores].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

/** Pagefind falls back to the longest index word that a code starts with; a page that lacks the code is no answer. */
function hasCodes(page: PagefindPage, codes: readonly string[]): boolean {
  if (codes.length === 0) return true;
  const text = squeeze(`${Object.values(page.meta).join(' ')} ${page.content}`);
  return codes.every((code) => text.includes(code));
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
}

function readPage({ url, meta }: PagefindPage): PageResult {
  return {
    href: url,
    title: meta.title ?? url,
    description: meta.description ?? '',
    problems: (meta.problems ?? '').split(' ').filter((id) => id !== ''),
  };
}
