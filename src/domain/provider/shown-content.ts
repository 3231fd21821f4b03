import { inWords, type KnownAddress, shownText, template } from './shown.ts';

/** How a marked value stands in HTML; `markValues` writes it. */
const marked = /(<span data-value="([^"]*)">)[^<]*(?=<\/span>)/g;

/** Mark each value that depends on the address in finished HTML, with the words for it as what is read without script. */
export function markValues(html: string): string {
  return html.replace(/<[^>]*>|[^<]+/g, (piece) =>
    piece.startsWith('<')
      ? piece.replace(template, inWords)
      : piece.replace(template, (value) => `<span data-value="${value}">${inWords(value)}</span>`),
  );
}

/**
 * Put the visitor's own values into everything that an island shows: plain texts that still hold placeholders, and HTML
 * that `markValues` has been through. Text that depends on no address comes back as it is.
 */
export function shownContent<T>(content: T, known: KnownAddress | undefined): T {
  return mapTexts(content, (text) =>
    text.includes('<span data-value="')
      ? text.replace(marked, (_whole, open: string, value: string) => open + escapeHtml(shownText(value, known)))
      : shownText(text, known),
  ) as T; // same shape: only texts are replaced, by texts
}

function mapTexts(content: unknown, change: (text: string) => string): unknown {
  if (typeof content === 'string') return change(content);
  if (Array.isArray(content)) return content.map((item: unknown) => mapTexts(item, change));
  if (typeof content !== 'object' || content === null) return content;
  return Object.fromEntries(Object.entries(content).map(([key, value]) => [key, mapTexts(value, change)]));
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
