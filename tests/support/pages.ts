import { globSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';

/** One page of a built site. */
export interface BuiltPage {
  /** Its address, such as `/ports/587/`. */
  address: string;
  file: string;
  html: string;
}

/** Read every HTML page of a built site. */
export function readPages(folder: string): BuiltPage[] {
  return globSync(`${folder}/**/*.html`)
    .sort()
    .map((file) => ({
      file,
      address: file.slice(folder.length).replace(/index\.html$/, ''),
      html: readFileSync(file, 'utf8'),
    }));
}

/** Parse a page. */
export function parsePage(page: Pick<BuiltPage, 'html'>): Document {
  return parseHTML(page.html).document;
}

/** The text of an element with white space folded. */
export function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/**
 * Choose the pages to look at one by one in a browser: every page, except that of the pages of single messages, which
 * are alike by the thousand, one in a hundred stands for all.
 */
export function samplePages(pages: readonly BuiltPage[]): BuiltPage[] {
  const isMessage = ({ address }: BuiltPage) => /^\/errors\/[^/]+\/$/.test(address);
  const messages = pages.filter(isMessage).filter((_, index) => index % 100 === 0);
  return [...pages.filter((page) => !isMessage(page)), ...messages];
}
