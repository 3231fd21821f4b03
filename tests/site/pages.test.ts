import { existsSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { parsePage, readPages, samplePages, textOf } from '../support/pages.ts';
import { fixtureSites, mainSite } from '../support/sites.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // The built page writes what the templates give; how it is laid out is nobody's concern.
    'no-trailing-whitespace': 'off',
    // Astro writes void elements and booleans its own way; both forms are HTML.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    // Astro's islands are custom elements with a style of their own.
    'no-inline-style': 'off',
    // Titles say what a page is about; search engines cut long ones, readers do not mind them.
    'long-title': 'off',
    // A frame with a scroll bar must be reachable by keyboard, and then needs a role and a name; it is no fieldset.
    // The search form has its role because Chromium 109 does not know <search>.
    'prefer-native-element': ['error', { exclude: ['group', 'note', 'search'] }],
  },
});

describe.each([mainSite, ...fixtureSites])('the site for $name', (site) => {
  const { folder } = site;
  const all = readPages(folder);
  // The pages of messages differ between providers only in what a problem's page shows as well.
  const pages = site === mainSite ? all : samplePages(all);

  test('is valid HTML on every page', async () => {
    const faults: string[] = [];
    for (const { address, html } of pages) {
      const report = await validator.validateString(withoutIslandStyle(html), address);
      for (const result of report.results) {
        for (const { ruleId, line, message } of result.messages)
          faults.push(`${address}:${line} ${ruleId}: ${message}`);
      }
    }
    expect(faults).toEqual([]);
  });

  test('has no dead link between its pages', () => {
    const ids = new Map(
      pages.map((page) => [
        page.address,
        new Set(Array.from(parsePage(page).querySelectorAll('[id]'), ({ id }) => id)),
      ]),
    );
    const dead: string[] = [];
    for (const page of pages) {
      for (const link of parsePage(page).querySelectorAll('a[href], link[href]')) {
        const href = link.getAttribute('href') ?? '';
        if (!href.startsWith('/') && !href.startsWith('#')) continue;
        const { pathname, hash } = new URL(href, `https://site.example${page.address}`);
        const known = ids.get(pathname);
        const lost = known
          ? hash !== '' && !known.has(decodeURIComponent(hash.slice(1)))
          : !existsSync(folder + pathname);
        if (lost) dead.push(`${page.address} → ${href}`);
      }
    }
    expect([...new Set(dead)]).toEqual([]);
  });

  test('gives each page one heading, a title and a description of its own', () => {
    const faults = pages.flatMap((page) => {
      const document = parsePage(page);
      const headings = document.querySelectorAll('h1').length;
      const described = (document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '').length > 15;
      return headings === 1 && described && textOf(document.querySelector('title')) !== '' ? [] : [page.address];
    });
    expect(faults).toEqual([]);
    const titles = pages
      .map((page) => textOf(parsePage(page).querySelector('title')))
      .filter((title) => !/404/.test(title));
    const twice = titles.filter((title, index) => titles.indexOf(title) !== index);
    // The first question of a tree stands at the tree's address and at its own.
    expect(twice).toEqual([]);
  });

  test('has a strict content security policy on every page', () => {
    const faults = pages.flatMap((page) => {
      const policy =
        parsePage(page).querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ?? '';
      const strict =
        policy.includes("default-src 'self'") &&
        !/unsafe-inline|https?:|\*/.test(policy) &&
        !/'unsafe-eval'/.test(policy);
      return strict ? [] : [`${page.address}: ${policy.slice(0, 200)}`];
    });
    expect(faults).toEqual([]);
  });
});

/** Astro puts one rule for its island elements where the first of them stands; we cannot move it. */
function withoutIslandStyle(html: string): string {
  return html.replace('<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>', '');
}
