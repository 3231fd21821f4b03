import type { PageRecord, PageText } from './record.ts';
import { splitWords, tellingWords } from './words.ts';

/** List the words with digits in them that a page is found by, each behind the word before it, as `squeeze` leaves them. */
export function listCodes({ title, keywords, description, content }: PageText, { meta }: PageRecord): string {
  const indexed = new Set(Object.values(meta).flatMap((words) => words.split(' ')));
  const words = [title, keywords, description, content].flatMap(splitWords);
  const codes = words.flatMap((word, place) => {
    if (!/\d/.test(word) || !indexed.has(word)) return [];
    const before = tellingWords(words.slice(place - 1, place)).filter((name) => /^\D+$/.test(name));
    return [squeeze([...before, word].join(''))];
  });
  const longest = [...new Set(codes)].filter(
    (code, _, all) => !all.some((other) => other !== code && other.includes(code)),
  );
  return longest.join(' ');
}

/**
 * Answer whether a page has each word of a query that has a digit in it, “tls1.2” for “TLS 1.2” too. Pagefind falls back to
 * the longest word that a code starts with, and so to the page of another code; that page is no answer.
 */
export function hasCodes(codes: string, query: readonly string[]): boolean {
  return query.filter((word) => /\d/.test(word)).every((word) => codes.includes(squeeze(word)));
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
}
