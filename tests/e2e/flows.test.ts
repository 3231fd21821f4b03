import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, openStage, type Stage, searchFor } from '../support/browser.ts';
import { mainSite } from '../support/sites.ts';
import { findTrees, readTreePages, walkInPage, walksWithoutScript, withoutCarried } from '../support/walks.ts';

const pages = readTreePages(mainSite);
const flows = findTrees(pages);

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const heading = (page: Page) => page.locator('h1').innerText();
const ready = (page: Page) => page.locator('[data-scripted="true"]').first().waitFor();
const take = (page: Page, label: string) =>
  page.locator('.choices').getByRole('link', { name: label, exact: true }).click();

describe.each(flows)('the tree %s', (start) => {
  const walks = walksWithoutScript(pages, start);

  test('ends on every way without script, at "solved" or at a person', () => {
    expect(walks.length).toBeGreaterThan(10);
    for (const { links, headings } of walks) {
      expect(links.length).toBeLessThanOrEqual(8);
      expect(headings.at(-1)).not.toBe('');
    }
  });

  test('shows the same steps with script, and marks each answer given', { timeout: 600_000 }, async () => {
    const { page, context, faults } = await openPage(stage);
    await page.goto(start);
    await ready(page);
    for (const walk of walks) {
      const { headings, answers, leaves } = await page.evaluate(walkInPage, walk);
      expect(headings).toEqual(walk.headings);
      expect(answers).toBe(walk.links.length - (walk.leaves === undefined ? 0 : 1));
      // With script the answers given here go along; the step that it leads to is the same.
      if (walk.leaves !== undefined) expect(withoutCarried(leaves ?? '')).toBe(withoutCarried(walk.leaves));
    }
    await context.close();
    expect(faults).toEqual([]);
  });

  test('keeps every state through reload, Back, Forward and a sent link', { timeout: 300_000 }, async () => {
    const { page, context } = await openPage(stage);
    const other = await openPage(stage);
    const sample = walks.filter(({ leaves }) => leaves === undefined);
    const every = Math.ceil(sample.length / 12);
    for (const walk of sample.filter((_, index) => index % every === 0)) {
      await page.goto(walk.start);
      await ready(page);
      for (const label of walk.links) await take(page, label);
      const end = page.url();
      const answers = await page.locator('.answers').innerText();
      await page.reload();
      await ready(page);
      expect(await page.locator('.answers').innerText()).toBe(answers);
      await page.goBack();
      expect(await heading(page)).toBe(walk.headings.at(-2));
      await page.goForward();
      expect(await heading(page)).toBe(walk.headings.at(-1));
      await other.page.goto(end);
      await ready(other.page);
      expect(await other.page.locator('.answers').innerText()).toBe(answers);
    }
    await context.close();
    await other.context.close();
  });
});

describe('an address that leads nowhere', () => {
  test('with an answer that no longer exists shows the last step that holds, and says so', async () => {
    const { page, context } = await openPage(stage);
    await page.goto('/fix/sending/hotspot/?webmail=sends&what-happens=gone&port-set=first');
    await page.getByText(/out of date/).waitFor();
    expect(await heading(page)).toBe('What does your mail program do when you send?');
    await context.close();
  });

  test('without answers shows the first question, and says so', async () => {
    const { page, context } = await openPage(stage);
    await page.goto('/fix/sending/use-second/');
    await page.getByText(/does not carry the answers/).waitFor();
    expect(await heading(page)).toBe('Does a message leave when you send it from webmail?');
    await context.close();
  });

  test('without script still shows the step itself', async () => {
    const { page, context } = await openPage(stage, { javaScriptEnabled: false });
    await page.goto('/fix/sending/use-second/?webmail=gone');
    expect(await heading(page)).toMatch(/^Use port/);
    await context.close();
  });
});

describe('changing an answer', () => {
  test('keeps the later answers that still apply and comes back to where they lead', async () => {
    const { page, context } = await openPage(stage);
    await page.goto('/fix/sending/');
    await ready(page);
    for (const label of [
      'Yes, it sends from webmail',
      'It waits, then says it timed out or cannot connect',
      'I cannot find it',
      'Yes, it sends over the phone’s network',
    ]) {
      await take(page, label);
    }
    const end = await heading(page);
    await page.getByRole('link', { name: /Change the answer to “What does your mail program do/ }).click();
    expect(await heading(page)).toBe('What does your mail program do when you send?');
    await page.getByText('Your answer so far').waitFor();
    await take(page, 'Something else');
    expect(await heading(page)).toBe(end);
    expect(await page.locator('.answers dd').count()).toBe(4);
    await context.close();
  });

  test('can be done with the keyboard alone, and the focus follows to the new heading', async () => {
    const { page, context } = await openPage(stage);
    await page.goto('/fix/sending/');
    await ready(page);
    await page.locator('.choices a').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('step');
    expect(await page.title()).toContain(await heading(page));
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('A');
    await context.close();
  });
});

test('a command can be copied with one click', async () => {
  const { page, context } = await openPage(stage, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto('/fix/sending/port-test/?webmail=sends&what-happens=waits&port-set=first&hotspot=cannot-try');
  await ready(page);
  await page.getByText('macOS', { exact: true }).click();
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('nc -vz -G 5 mail.example.com 587');
  await context.close();
});

describe('what a test of the network printed', () => {
  const address = '/fix/sending/port-test/?webmail=sends&what-happens=waits&port-set=first&hotspot=cannot-try';

  test('is read, shown in words, and answers the question', async () => {
    const { page, context, faults } = await openPage(stage);
    await page.goto(address);
    await page
      .getByRole('textbox', { name: 'Paste what it printed' })
      .fill('nc: connectx to mail.example.com port 587 (tcp) failed: Operation timed out');
    await page.getByText('mail.example.com, port 587 does not answer.').waitFor();
    await page.getByRole('link', { name: 'Go on with “The port does not answer”' }).click();
    await expect.poll(() => heading(page)).toMatch(/^Use port 465/);
    expect(await page.locator('.answers').innerText()).toContain('The port does not answer');
    await context.close();
    expect(faults).toEqual([]);
  });

  test('may be several outputs, of which the fuller answer is taken', async () => {
    const { page, context } = await openPage(stage);
    await page.goto(address);
    const output = (port: number) => `RemotePort : ${port}\nTcpTestSucceeded : False`;
    await page.getByRole('textbox', { name: 'Paste what it printed' }).fill(`${output(587)}\n${output(465)}`);
    await page.getByRole('link', { name: 'Go on with “Neither the first nor the second port answers”' }).waitFor();
    await context.close();
  });
});

describe('going from one tree into another', () => {
  test('takes the answers along, shows them with “Change”, and puts them into the report', async () => {
    const { page, context, faults } = await openPage(stage);
    await page.goto('/fix/sending/');
    await ready(page);
    await take(page, 'No, webmail does not accept my password');
    await page.waitForURL(/\/fix\/sign-in\/webmail-refuses\//);
    await page.getByText('Before, in “I cannot send”').waitFor();
    await take(page, 'That the account is closed, blocked or unpaid');
    await page
      .getByLabel('The whole error message, if there is one')
      .fill('535 5.7.8 for ann@example.com: password=geheim');
    const report = page.locator('[data-report]');
    await expect.poll(() => report.innerText()).toContain('Webmail does not accept the password');
    expect(await report.innerText()).toContain('Webmail: account closed or blocked');
    expect(await report.innerText()).toContain('535 5.7.8 for <address>: password=<password>');
    const mail = await page.getByRole('link', { name: 'Mail it' }).getAttribute('href');
    expect(mail).toMatch(/^mailto:support@example\.com\?subject=It%20asks.*body=.*account%20closed/);
    await page.getByRole('link', { name: /Change the answer to “Does a message leave/ }).click();
    await page.waitForURL(/\/fix\/sending\/webmail\//);
    await context.close();
    expect(faults).toEqual([]);
  });
});

test('the map marks the way that was taken', async () => {
  const { page, context, faults } = await openPage(stage, { viewport: { width: 360, height: 800 } });
  await page.goto('/fix/sending/map/?webmail=sends&what-happens=waits');
  await page.getByText('The thick line shows the answers given.').waitFor();
  expect(await page.locator('.picture path[data-taken]').count()).toBe(2);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await context.close();
  expect(faults).toEqual([]);
});

describe('the report for support', () => {
  const end =
    '/fix/receiving/support/?start=what-happens&what-happens=cannot-connect&server-set=unknown&hotspot=fails&check-incoming=no';
  const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });

  test('names the program and the system that this browser remembers, until they are forgotten', async () => {
    const { page, context, faults } = await openPage(stage);
    await page.goto(
      '/fix/receiving/check-incoming/?start=what-happens&what-happens=cannot-connect&server-set=unknown&hotspot=fails',
    );
    await ready(page);
    await page.getByLabel('My program', { exact: true }).selectOption('Thunderbird');
    await page.goto('/tls-check/');
    await page.getByLabel('System', { exact: true }).selectOption('Windows 10');
    await page.goto(end);
    await expect.poll(() => field(page, 'Mail program and version').inputValue()).toBe('Thunderbird');
    expect(await field(page, 'System and version').inputValue()).toBe('Windows 10');
    const report = page.locator('[data-report]');
    expect(await report.innerText()).toContain('Mail program: Thunderbird\nSystem: Windows 10');

    await field(page, 'Mail program and version').fill('Thunderbird 140');
    expect(await report.innerText()).toContain('Mail program: Thunderbird 140');
    await page.getByRole('button', { name: 'Forget Mail program' }).click();
    await page.getByRole('button', { name: 'Forget System' }).click();
    expect(await report.innerText()).not.toMatch(/Mail program:|System:/);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await context.close();
    expect(faults).toEqual([]);
  });

  test('remembers a system that is typed into it, and the check of TLS knows it then', async () => {
    const { page, context } = await openPage(stage);
    await page.goto(end);
    await field(page, 'System and version').fill('Windows 7 (Service Pack 1)');
    await field(page, 'Network').focus();
    await page.goto('/tls-check/');
    expect(await page.getByLabel('System', { exact: true }).inputValue()).toBe('windows-7');
    await page.getByRole('button', { name: 'Forget the system' }).click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await context.close();
  });

  test('holds the error that was pasted into the search, masked and in no address', async () => {
    const { page, context, faults } = await openPage(stage);
    await page.goto('/search/');
    await searchFor(
      page,
      'Receiving reported error (0x800CCC0E): Outlook cannot connect to your incoming (POP3) e-mail server pop.secret.example for ann@secret.example',
    );
    await page.getByRole('link', { name: 'Find the cause step by step' }).click();
    await page.waitForURL(/\/fix\/receiving\/server-set\/\?start=what-happens&what-happens=cannot-connect$/);
    await ready(page);
    for (const label of ['I cannot find it', 'No, it fails there too', 'No, it still does not work'])
      await take(page, label);
    const pasted = page.getByLabel('The whole error message, if there is one');
    await expect.poll(() => pasted.inputValue()).toContain('incoming (POP3) e-mail server <host> for <address>');
    expect(await page.locator('[data-report]').innerText()).toContain('0x800CCC0E');
    expect(page.url()).not.toContain('0x800');
    await page.getByRole('button', { name: 'Forget The error' }).click();
    expect(await pasted.inputValue()).toBe('');
    expect(await page.evaluate(() => sessionStorage.getItem('mailguide:pasted-error'))).toBe(null);
    await context.close();
    expect(faults).toEqual([]);
  });
});

test('a step goes on on another device: its code and its address carry the answers and nothing else', async () => {
  const { page, context, faults } = await openPage(stage);
  await page.goto('/fix/sending/?from=ann@example.com');
  await ready(page);
  await take(page, 'Yes, it sends from webmail');
  const scripts = () =>
    page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /QrCode/.test(name)).length);
  expect(await scripts()).toBe(0);
  await page.getByText('Go on on your phone or another device').click();
  await page.getByRole('img', { name: /^QR code/ }).waitFor();
  expect(await scripts()).toBe(1);
  const address = page.locator('.other-device .address');
  expect(await address.innerText()).toBe(`${stage.origin}/fix/sending/what-happens/?webmail=sends`);
  await context.close();
  expect(faults).toEqual([]);
});
