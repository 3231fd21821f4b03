import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { parse } from 'plist';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, openStage, type Stage, searchFor } from '../support/browser.ts';
import { parsePage, readPages } from '../support/pages.ts';
import { fixtureSites, mainSite } from '../support/sites.ts';

const ownDomains = fixtureSites.find(({ name }) => name === 'own-domains') ?? mainSite;
let stage: Stage;
beforeAll(async () => {
  stage = await openStage(ownDomains);
});
afterAll(() => stage.close());

const field = (page: Page) => page.getByLabel('Your e-mail address');
const values = (page: Page) => page.locator('main [data-value]').allInnerTexts();

/** Open the settings with an address filled in. */
async function openWith(address: string, options = {}) {
  const opened = await openPage(stage, options);
  await opened.page.goto('/settings/');
  await field(opened.page).fill(address);
  return opened;
}

describe('an address typed once', () => {
  test('shows in every value of the page, with no request and none of it in the address', async () => {
    const { page, context, faults } = await openPage(stage);
    await page.goto('/settings/', { waitUntil: 'networkidle' });
    // Coming to the form fetches a script; typing fetches nothing.
    await Promise.all([page.waitForResponse(/meant-address/), field(page).focus()]);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await field(page).pressSequentially('anna+mail@example.org');
    expect(new Set(await values(page))).toEqual(
      new Set(['pop.example.org', 'mail.example.org', 'anna+mail@example.org']),
    );
    await field(page).press('Enter');
    expect(requests).toEqual([]);
    expect(new URL(page.url()).search).toBe('');
    expect(faults).toEqual([]);
    await context.close();
  });

  test('is there after a reload, on other pages and in another tab, and gone from all when forgotten', async () => {
    const { page, context } = await openWith('anna@example.org');
    const other = await context.newPage();
    await other.goto('/thunderbird/');
    await page.reload();
    expect(await field(page).inputValue()).toBe('anna@example.org');
    expect(await values(page)).toContain('anna@example.org');
    expect(await values(other)).toContain('anna@example.org');

    await page.getByRole('button', { name: 'Forget' }).click();
    expect(await values(page)).toContain('your whole e-mail address');
    await other.locator('main [data-value]', { hasText: 'your whole e-mail address' }).first().waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await context.close();
  });

  test('shows a domain of another script as it was typed, and in ASCII in the names of hosts', async () => {
    const { page, context } = await openPage(stage);
    await page.goto('/settings/');
    await field(page).pressSequentially('anna@münchen.example');
    expect(new Set(await values(page))).toEqual(
      new Set(['pop.xn--mnchen-3ya.example', 'mail.xn--mnchen-3ya.example', 'anna@münchen.example']),
    );
    await page.getByText('write anna@xn--mnchen-3ya.example').waitFor();
    await context.close();
  });

  test('is copied as it is shown', async () => {
    const { page, context } = await openWith('anna@example.org', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Copy the user name' }).first().click();
    await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor({ state: 'attached' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('anna@example.org');
    await context.close();
  });

  test('cannot be copied before it is known', async () => {
    const { page, context } = await openPage(stage);
    await page.goto('/settings/');
    await page.getByRole('button', { name: 'Copy the port' }).first().waitFor();
    expect(await page.getByRole('button', { name: 'Copy the user name' }).count()).toBe(0);
    await context.close();
  });
});

describe('what is wrong with an address', () => {
  const cases = [
    { typed: 'anna', told: 'The @ is missing' },
    { typed: 'anna@', told: 'The part behind the @ is missing' },
    { typed: 'anna@example', told: 'The end of the address is missing' },
    { typed: 'an na@example.org', told: 'There is a space' },
  ];
  test.each(cases)('is told in a sentence: $typed', async ({ typed, told }) => {
    const { page, context } = await openPage(stage);
    await page.goto('/settings/');
    await field(page).pressSequentially(typed);
    expect(await page.locator('.address-form .fault').isVisible()).toBe(false);
    await field(page).press('Enter');
    expect(await page.locator('.address-form .fault').innerText()).toContain(told);
    expect(await field(page).getAttribute('aria-invalid')).toBe('true');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);

    await field(page).fill('anna@example.org');
    expect(await page.locator('.address-form .fault').isVisible()).toBe(false);
    await context.close();
  });

  test('leaves the last good one in place while it is being typed', async () => {
    const { page, context } = await openWith('anna@example.org');
    await field(page).fill('anna@example');
    expect(await values(page)).toContain('anna@example.org');
    await context.close();
  });
});

describe('an address with a slip in its domain', () => {
  test('is taken as it is, and another one offered for it', async () => {
    const { page, context, faults } = await openPage(stage);
    await page.goto('/settings/');
    await Promise.all([page.waitForResponse(/meant-address/), field(page).focus()]);
    await field(page).pressSequentially('anna@gmial.com');
    expect(await page.getByText('Did you mean').count()).toBe(0);
    await field(page).press('Enter');
    await page.getByText('Did you mean gmail.com?').waitFor();
    expect(await values(page)).toContain('anna@gmial.com');
    expect(await field(page).getAttribute('aria-invalid')).toBe('false');

    await page.getByRole('button', { name: 'Use anna@gmail.com' }).click();
    expect(await field(page).inputValue()).toBe('anna@gmail.com');
    expect(await values(page)).toContain('anna@gmail.com');
    expect(await page.getByText('Did you mean').count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('gets no offer when it is typed right', async () => {
    const { page, context } = await openPage(stage);
    await page.goto('/settings/');
    await Promise.all([page.waitForResponse(/meant-address/), field(page).focus()]);
    await field(page).pressSequentially('anna@bakery.example');
    await field(page).press('Enter');
    expect(await page.getByText('Did you mean').count()).toBe(0);
    await context.close();
  });
});

describe('the domain alone', () => {
  const domainField = (page: Page) => page.getByLabel('Your domain');

  test('fills the names of hosts, and leaves words for the user name', async () => {
    const { page, context, faults } = await openPage(stage);
    await page.goto('/admin/');
    await domainField(page).pressSequentially('münchen.example');
    expect(await page.locator('main').innerText()).toContain('mail.xn--mnchen-3ya.example');
    await page.goto('/settings/');
    expect(new Set(await values(page))).toEqual(
      new Set(['pop.xn--mnchen-3ya.example', 'mail.xn--mnchen-3ya.example', 'your whole e-mail address']),
    );
    expect(faults).toEqual([]);
    await context.close();
  });

  test('keeps the part before the @ as long as it is the same', async () => {
    const { page, context } = await openWith('anna@example.org');
    await page.goto('/admin/');
    expect(await domainField(page).inputValue()).toBe('example.org');
    await domainField(page).press('Enter');
    await page.goto('/settings/');
    expect(await field(page).inputValue()).toBe('anna@example.org');
    await page.goto('/admin/');
    await domainField(page).fill('example.net');
    await page.goto('/settings/');
    expect(await field(page).inputValue()).toBe('');
    await context.close();
  });
});

describe('islands', () => {
  /** The first link in a tree that leads to a step with a host on it. */
  const linkToHost = () => {
    const pages = new Map(readPages(ownDomains.folder).map((page) => [page.address, page]));
    const queue = ['/fix/sending/'];
    for (const href of queue) {
      const page = pages.get(new URL(href, 'https://site.example').pathname);
      if (!page) continue;
      if (page.html.includes('<span data-value="mail.%EMAILDOMAIN%">')) return href;
      for (const link of parsePage(page).querySelectorAll('.choices a')) queue.push(link.getAttribute('href') ?? '');
    }
    throw new Error('No step of the tree shows a host.');
  };

  test('of a tree show the own values, and the title of the window does not', async () => {
    const { page, context, faults } = await openWith('anna@example.org');
    await page.goto(linkToHost());
    await page.locator('.flow [data-value]', { hasText: 'mail.example.org' }).first().waitFor();
    expect(await page.title()).not.toContain('example.org');
    expect(faults).toEqual([]);
    await context.close();
  });

  test('of the search show them in what to do now', async () => {
    const { page, context, faults } = await openWith('anna@example.org');
    await page.goto('/search/');
    const [first] = await searchFor(page, '0x800CCC0D');
    expect(first?.identified).toBe(true);
    await page.locator('.recognised', { hasText: 'mail.example.org' }).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
});

test('without script, words stand where the values would, and nothing asks for an address', async () => {
  const { page, context } = await openPage(stage, { javaScriptEnabled: false });
  await page.goto('/settings/');
  const text = await page.locator('main').innerText();
  expect(text).toContain('your whole e-mail address');
  expect(text).toContain('mail.your-domain');
  expect(await field(page).isDisabled()).toBe(true);
  expect(await page.locator('.copy-value').first().isVisible()).toBe(false);
  await context.close();
});

test('the Apple profile is made for the address and the way of fetching that is chosen', async () => {
  const { page, context, faults } = await openWith('anna@münchen.example');
  await page.getByRole('radio', { name: /^POP3/ }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Make the profile/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('hostwell-pop3.mobileconfig');
  expect(parse(readFileSync(await download.path(), 'utf8'))).toMatchObject({
    PayloadContent: [
      {
        EmailAccountType: 'EmailTypePOP',
        EmailAddress: 'anna@xn--mnchen-3ya.example',
        IncomingMailServerHostName: 'pop.xn--mnchen-3ya.example',
      },
    ],
  });
  expect(faults).toEqual([]);
  await context.close();
});

describe('the page to print', () => {
  const long = 'a-rather-long.name.of.somebody+and-a-tag@bücher-und-mehr.example';
  const cases = ['A4', 'Letter'].flatMap((format) => ['', long].map((address) => ({ format, address })));
  test.each(cases)('is one sheet of $format for “$address”', async ({ format, address }) => {
    const { page, context } = await openWith(address);
    await page.goto('/settings/print/');
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await context.close();
  });
});
