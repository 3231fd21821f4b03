import type { PageText } from './record.ts';
import { splitWords } from './words.ts';

/** What the list of results shows of a page; a file for each page, fetched when the page is found. */
export interface PageCard {
  url: string;
  title: string;
  description: string;
  /** Ids of the problems that the page leads to, best first. */
  problems: string[];
  /** The words with digits in them, each behind the word before it, as `squeeze` leaves them. */
  codes: string;
}

/** Make the card of a page. */
export function buildCard({ url, title, description, keywords, content, problems }: PageText): PageCard {
  const words = [title, keywords, description, content].flatMap(splitWords).map(squeeze);
  const codes = words.flatMap((word, place) => {
    const before = words[place - 1] ?? '';
    return /\d/.test(word) ? [/^\D+$/.test(before) ? `${before}${word}` : word] : [];
  });
  return {
    url,
    title,
    description,
    problems: problems.split(' ').filter((id) => id !== ''),
    codes: [...new Set(codes)].join(' '),
  };
}

/**
 * Answer whether a page has each word of a query that has a digit in it, “tls1.2” for “TLS 1.2” too. Pagefind falls back to
 * the longest word that a code starts with, and so to the page of another code; that page is no answer.
 */
export function hasCodes(card: Pick<PageCard, 'codes'>, query: readonly string[]): boolean {
  return query.filter((word) => /\d/.test(word)).every((word) => card.codes.includes(squeeze(word)));
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
}
