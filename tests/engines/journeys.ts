import { deepEqual, equal, match } from 'node:assert/strict';
import type { Tab } from './driver.ts';

/** What one person does in one tab; it throws where the browser does not carry them. */
export type Journey = (tab: Tab, origin: string) => Promise<void>;

/** What people come for, as far as every browser must carry them. */
export const journeys: Record<string, Journey> = {
  'an article can be read': async (tab, origin) => {
    await tab.goto(`${origin}/settings/`);
    match(await textOf(tab, 'main'), /993[\s\S]*587/);
  },
  'the tree leads to an outcome, and Back leads back': async (tab, origin) => {
    await tab.goto(`${origin}/fix/sending/`);
    await until(tab, () => document.querySelector('[data-scripted="true"]') !== null, null);
    const first = await textOf(tab, 'h1');
    await follow(tab, 'Yes, it sends from webmail');
    await follow(tab, 'It waits, then says it timed out or cannot connect');
    await follow(tab, 'I cannot find it');
    await follow(tab, 'Yes, it sends over the phone’s network');
    match(await textOf(tab, 'h1'), /^Use port/);
    equal(await tab.evaluate(() => document.querySelectorAll('.answers dd').length, null), 4);
    await tab.evaluate(() => history.go(-4), null);
    await until(tab, (wanted) => document.querySelector('h1')?.textContent === wanted, first);
  },
  'a search for words finds the page': async (tab, origin) => {
    await search(tab, origin, 'webmail 90 days');
    equal(
      await tab.evaluate(() => document.querySelector('main [data-result] a')?.getAttribute('href'), null),
      '/webmail/',
    );
  },
  'a pasted error is recognised': async (tab, origin) => {
    await search(tab, origin, '535 5.7.8 Error: authentication failed: authentication failure');
    const problems = await tab.evaluate(
      () => document.querySelector('main [data-identified]')?.getAttribute('data-problem'),
      null,
    );
    equal(problems?.split(' ')[0], 'auth-failed');
  },
  'an address fills the settings in, and is still there on the next page': async (tab, origin) => {
    await tab.goto(`${origin}/settings/`);
    await until(tab, () => document.querySelector('#own-address:not(:disabled)') !== null, null);
    await tab.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('#own-address');
      if (input) input.value = 'anna@münchen.example';
      input?.dispatchEvent(new Event('input', { bubbles: true }));
    }, null);
    await tab.goto(`${origin}/thunderbird/`);
    match(await textOf(tab, 'main'), /anna@münchen\.example/);
  },
  'the search opens over a page': async (tab, origin) => {
    await tab.goto(`${origin}/ports/`);
    await tab.evaluate(() => document.querySelector<HTMLElement>('[data-open-search]')?.click(), null);
    await until(tab, () => document.querySelector('dialog[open] textarea:not(:disabled)') !== null, null);
  },
  'no page is wider than a phone': async (tab, origin) => {
    await tab.resize(320);
    const wide: string[] = [];
    for (const address of ['/', '/settings/', '/outlook-tls/', '/fix/sending/', '/search/', '/problems/tls-mode/']) {
      await tab.goto(origin + address);
      const { scrollWidth, clientWidth } = await tab.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      }, null);
      if (scrollWidth > clientWidth) wide.push(address);
    }
    deepEqual(wide, []);
  },
};

/** Ask the page again and again, for a minute at most: a busy machine is slow. */
async function until<Argument>(tab: Tab, holds: (argument: Argument) => boolean, argument: Argument): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await tab.evaluate(holds, argument)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Did not come true in a minute: ${holds}`);
}

function textOf(tab: Tab, selector: string): Promise<string> {
  return tab.evaluate(
    (wanted) => document.querySelector(wanted)?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    selector,
  );
}

async function follow(tab: Tab, label: string): Promise<void> {
  const before = await textOf(tab, 'h1');
  await tab.evaluate((wanted) => {
    const links = Array.from(document.querySelectorAll<HTMLAnchorElement>('.choices a'));
    links.find((link) => link.textContent?.trim() === wanted)?.click();
  }, label);
  await until(tab, (old) => document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() !== old, before);
}

async function search(tab: Tab, origin: string, query: string): Promise<void> {
  await tab.goto(`${origin}/search/`);
  await until(tab, () => document.querySelector('main textarea:not(:disabled)') !== null, null);
  await tab.type('main textarea', query);
  await until(
    tab,
    (wanted) => {
      const list = document.querySelector<HTMLElement>('main [data-results]');
      const settled = list?.dataset.query === wanted && list.getAttribute('aria-busy') !== 'true';
      return settled && list.querySelector('[data-result]') !== null;
    },
    query,
  );
}
