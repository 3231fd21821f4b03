import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, openStage, type Stage, searchFor } from '../support/browser.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const firstPages = [
  { query: '587', first: /^\/ports\/587\/$/ },
  { query: 'port blocked', first: /^(\/ports\/|\/fix\/sending\/|\/problems\/port-blocked\/)$/ },
  { query: 'TLS 1.2 Outlook', first: /^\/outlook-tls\/$/ },
  { query: 'Thunderbird Windows 7', first: /^\/thunderbird\/$/ },
  { query: 'webmail 90 days', first: /^\/webmail\/$/ },
  { query: '465', first: /^\/ports\/465\/$/ },
  { query: 'settings', first: /^\/settings\/$/ },
];

describe('a search for words', () => {
  test.each(firstPages)('"$query" puts the right page first', async ({ query, first }) => {
    const { page, context, faults } = await openPage(stage);
    await page.goto('/search/');
    const results = await searchFor(page, query);
    expect(results[0]?.href).toMatch(first);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('that no page has word for word still finds those that have most of it', async () => {
    const { page, context } = await openPage(stage);
    await page.goto('/search/');
    const results = await searchFor(page, 'thunderbird zebra windows');
    expect(results.some(({ href }) => href === '/thunderbird/')).toBe(true);
    await context.close();
  });

  test('for a code that no page has shows no page with a code like it', async () => {
    const { page, context } = await openPage(stage);
    await page.goto('/search/');
    const results = await searchFor(page, '0x800CCF9E');
    expect(results.filter(({ identified }) => !identified)).toEqual([]);
    await page.getByText(/Answer a few questions/).waitFor();
    await context.close();
  });
});

describe('the search page', () => {
  test('answers a link with ?q= and takes the focus', async () => {
    const { page, context } = await openPage(stage);
    await page.goto('/search/?q=webmail');
    await page.locator('[data-results][data-query="webmail"][aria-busy="false"] [data-result]').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    await context.close();
  });

  test('puts a few typed words into its address on Enter, and a paste never', async () => {
    const { page, context } = await openPage(stage);
    await page.goto('/search/');
    await searchFor(page, 'port 587');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${stage.origin}/search/?q=port%20587`);
    await searchFor(page, 'Login to server mail.example.com failed for user@example.com');
    await page.keyboard.press('Enter');
    expect(page.url()).toBe(`${stage.origin}/search/?q=port%20587`);
    await context.close();
  });

  test('is walked with the arrow keys, and Escape clears the box', async () => {
    const { page, context } = await openPage(stage);
    await page.goto('/search/');
    await searchFor(page, 'webmail');
    await page.keyboard.press('ArrowDown');
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.tagName);
    const first = await page.locator('main [data-result] > a').first().getAttribute('href');
    expect(await focused()).toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('TEXTAREA');
    await page.keyboard.press('Escape');
    expect(await page.locator('main textarea').inputValue()).toBe('');
    await context.close();
  });

  test('keeps the line breaks of a paste: Shift+Enter breaks the line, Enter does not', async () => {
    const { page, context } = await openPage(stage);
    await page.goto('/search/');
    await page.locator('main textarea:enabled').fill('one');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('two');
    await page.keyboard.press('Enter');
    expect(await page.locator('main textarea').inputValue()).toBe('one\ntwo');
    await context.close();
  });

  test('without JavaScript leads to the list of all pages', async () => {
    const { page, context } = await openPage(stage, { javaScriptEnabled: false });
    await page.goto('/search/');
    await page.getByRole('button', { name: /A to Z/ }).click();
    expect(new URL(page.url()).pathname).toBe('/a-z/');
    expect(await page.locator('main a').count()).toBeGreaterThan(30);
    await context.close();
  });
});

describe('the search in the header', () => {
  test('opens over the page, answers there, and closing it leaves the page as it was', async () => {
    const { page, context, faults } = await openPage(stage);
    await page.goto('/settings/');
    await page.getByRole('link', { name: /^Search/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await dialog.locator('textarea:enabled').fill('webmail 90 days');
    await dialog.locator('[data-result] a[href="/webmail/"]').first().waitFor();
    expect(page.url()).toBe(`${stage.origin}/settings/`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });
});
