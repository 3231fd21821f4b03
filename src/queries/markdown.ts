import { micromark } from 'micromark';

/** Turn a short Markdown text of a data file into HTML blocks. */
export function blockHtml(text: string): string {
  return micromark(text.trim());
}

/** Turn one line of Markdown into HTML without the paragraph around it. */
export function inlineHtml(text: string): string {
  return micromark(text.trim()).replace(/^<p>([\s\S]*)<\/p>$/, '$1');
}
