import { describe, expect, test } from 'vitest';
import { inWords } from '../../src/domain/provider/shown.ts';
import { parsePage, readPages, samplePages, textOf } from '../support/pages.ts';
import { fixtureSites, mainSite } from '../support/sites.ts';

describe.each([mainSite, ...fixtureSites])('the site for $name', ({ folder }) => {
  const pages = samplePages(readPages(folder)).map((page) => ({ ...page, document: parsePage(page) }));

  test('shows words where no address is known, and never a placeholder', () => {
    const faults = pages.flatMap(({ address, document }) => {
      const marked = Array.from(document.querySelectorAll('[data-value]'))
        .filter(
          (element) =>
            textOf(element) !==
            inWords(element.getAttribute('data-value') ?? '')
              .replace(/\s+/g, ' ')
              .trim(),
        )
        .map((element) => `${address} says ${textOf(element)}`);
      // A file for administrators may be shown as it is.
      for (const element of document.querySelectorAll('script, style, [data-quoted]')) element.remove();
      const raw = /.{0,40}%EMAIL[A-Z]+%/.exec(`${document.title} ${textOf(document.body)}`);
      return raw ? [...marked, `${address} shows ${raw[0]}`] : marked;
    });
    expect(faults).toEqual([]);
  });

  test('has at most one form for the address on a page, and none that a server would be sent', () => {
    const faults = pages
      .filter(({ document }) => {
        const forms = Array.from(document.querySelectorAll('form[data-own]'));
        return forms.length > 1 || forms.some((form) => form.querySelector('[name]') || form.getAttribute('action'));
      })
      .map(({ address }) => address);
    expect(faults).toEqual([]);
  });
});
