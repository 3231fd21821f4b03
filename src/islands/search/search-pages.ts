import { hasCodes } from '../../domain/page-search/codes.ts';
import { queryWords } from '../../domain/page-search/words.ts';
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

/** Find the pages that have all words of a query or, failing that, the most of them. */
export async function searchPages(query: string, limit: number, load = loadPagefind): Promise<PageResults> {
  const words = queryWords(query);
  if (words.length === 0) return { pages: [], partial: false, more: 0 };
  const pagefind = await load();
  const find = async (text: string) => (await pagefind.search(text)).results;
  const found = await find(words.join(' '));
  const whole = (await readPages(found.slice(0, limit))).filter(({ meta }) => hasCodes(meta.codes, words));
  const more = Math.max(0, found.length - limit);
  if (whole.length > 0 || words.length === 1) return { pages: whole.map(toResult), partial: false, more };
  const most = mergeRanks(await Promise.all(words.slice(0, 8).map(find))).slice(0, limit);
  return { pages: (await readPages(most)).map(toResult), partial: true, more: 0 };
}

/** Put lists of pages for one word each together, those first that stand high in several. */
function mergeRanks(lists: readonly PagefindResult[][]): PagefindResult[] {
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

function readPages(results: readonly PagefindResult[]): Promise<PagefindData[]> {
  return Promise.all(results.map((result) => result.data()));
}

function toResult({ url, meta: { title, description, problems } }: PagefindData): PageResult {
  return { href: url, title, description, problems: problems.split(' ').filter((id) => id !== '') };
}
