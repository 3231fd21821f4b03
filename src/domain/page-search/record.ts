import { splitWords, tellingWords, withoutForms } from './words.ts';

/** What a page says, as Pagefind reads it. */
export interface PageText {
  url: string;
  title: string;
  description: string;
  keywords: string;
  headings: string[];
  content: string;
  /** Ids of the problems that the page leads to, separated by spaces. */
  problems: string;
}

/** What Pagefind is given of a page: words instead of sentences. */
export interface PageRecord {
  content: string;
  /** Fields of words, from the most telling to the least; each can be weighted in a search. */
  meta: { title: string; keywords: string; about: string; text: string };
}

/**
 * Abridge a page to the words that it can be found by. Pagefind keeps each place of each word to show extracts, and every
 * first search fetches them all; this site shows a sentence about the page instead, so one place a field is enough. What is
 * known from a stronger field need not stand in the text, and words in the order of the alphabet compress better.
 */
export function buildRecord({ title, description, keywords, headings, content }: PageText): PageRecord {
  const words = (text: string) => withoutForms(tellingWords(splitWords(text)));
  const about = words([...headings, description].join(' '));
  const known = new Set([title, keywords, about.join(' ')].flatMap((text) => tellingWords(splitWords(text))));
  const rest = words(content).filter((word) => !known.has(word));
  return {
    // A record needs a body, and what stands in it counts beside the fields.
    content: words(title).join(' ') || title,
    meta: {
      title,
      keywords: words(keywords).sort().join(' '),
      about: about.sort().join(' '),
      text: rest.sort().join(' '),
    },
  };
}
