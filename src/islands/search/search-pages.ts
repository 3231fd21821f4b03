import { hasCodes, type PageCard } from '../../domain/page-search/page-card.ts';
import { queryWords } from '../../domain/page-search/words.ts';

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
export async function searchPages(query: string, limit: number): Promise<PageResults> {
  const words = queryWords(query);
  if (words.length === 0) return { pages: [], partial: false, more: 0 };
  const pagefind = await import('./pagefind.ts');
  const readCards = (ids: readonly string[]) => Promise.all(ids.map(pagefind.readCard));
  const found = await pagefind.findPages(words.join(' '));
  const whole = (await readCards(found.slice(0, limit))).filter((card) => hasCodes(card, words)).map(toResult);
  const more = Math.max(0, found.length - limit);
  if (whole.length > 0 || words.length === 1) return { pages: whole, partial: false, more };
  const single = await Promise.all(words.slice(0, 8).map((word) => pagefind.findPages(word)));
  const most = mergeRanks(single).slice(0, limit);
  return { pages: (await readCards(most)).map(toResult), partial: true, more: 0 };
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

function toResult({ url, title, description, problems }: PageCard): PageResult {
  return { href: url, title, description, problems };
}
