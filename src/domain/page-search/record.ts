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
  url: string;
  content: string;
  /** Fields of words, from the most telling to the least; each can be weighted in a search. */
  meta: { title: string; keywords: string; about: string; text: string };
}

/** On how many of all pages a word may stand in the text: one on more of them tells too little of each. */
const commonShare = 0.2;

/** How many words are kept of a text, so that a long page does not weigh like ten. */
const textLength = 70;

/**
 * Abridge pages to the words that they can be found by. Pagefind keeps each place of each word to show extracts, and every
 * first search fetches them all; this site shows a sentence about the page instead, so one place a field is enough. Title,
 * keywords, headings and description are kept whole. Of the text stays what they lack, what few pages say, what is said
 * most often, and numbers. Words in the order of the alphabet compress better.
 */
export function buildRecords(pages: readonly PageText[]): PageRecord[] {
  const texts = pages.map(({ content }) => textWords(content));
  const shares = countWords(texts.flat());
  const isCommon = (word: string) => (shares.get(word) ?? 0) > commonShare * pages.length;
  return pages.map(({ url, title, keywords, headings, description, content }, place) => {
    const name = words(title);
    const about = words([...headings, description].join(' '));
    const known = new Set([title, keywords, about.join(' ')].flatMap((text) => tellingWords(splitWords(text))));
    const counts = countWords(splitWords(content));
    const said = (texts[place] ?? []).filter((word) => !known.has(word));
    const text = said
      .filter((word) => !isCommon(word))
      .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
      .slice(0, textLength);
    // Whoever looks for a port alone wants each page that names it; those about it have it in a stronger field.
    text.push(...said.filter((word) => isCommon(word) && /^\d+$/.test(word)));
    return {
      url,
      // A record needs a body; what counts stands in the fields.
      content: name[0] ?? title,
      meta: {
        title: name.join(' ') || title,
        keywords: words(keywords).sort().join(' '),
        about: about.sort().join(' '),
        text: text.sort().join(' '),
      },
    };
  });
}

function words(text: string): string[] {
  return withoutForms(tellingWords(splitWords(text)));
}

/** Words, numbers and names with a number; pieces of code, addresses and codes of errors are looked for among keywords. */
function textWords(text: string): string[] {
  return words(text).filter((word) => /^(?:[\p{L}’-]+|[a-z]*[-.]?\d{1,4}(?:\.\d+)?|[a-z]+\d+)$/u.test(word));
}

function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
