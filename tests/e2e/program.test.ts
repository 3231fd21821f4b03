import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, openStage, type Stage } from '../support/browser.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const problem = '/problems/tls-mode/';
const step = '/fix/sending/set-first/?webmail=sends&what-happens=waits&port-set=other';
const chooser = (page: Page) => page.getByLabel('My program', { exact: true });
const chosen = (page: Page) => chooser(page).locator('option:checked').innerText();
const way = (page: Page) => page.locator('.where .way');
/** The second program of the list: any but the first, so that nothing is right by accident. */
const name = (page: Page) => chooser(page).locator('option').nth(2).innerText();

describe('the reader’s program', () => {
  test('is asked for once, and remembered on problems, in trees and after a reload', async () => {
    const { page, context, faults } = await openPage(stage);
    await page.goto(problem);
    const program = await name(page);
    await chooser(page).selectOption(program);
    // Behind a name that leaves doubt stands a hint; the way needs the name only.
    expect(await way(page).innerText()).toContain(program.split(':')[0]);
    const link = way(page).getByRole('link');
    expect(await link.getAttribute('href')).toMatch(/^\/setup\/[a-z0-9-]+\/#change-port$/);

    await page.reload();
    expect(await chosen(page)).toBe(program);
    await page.goto('/problems/auth-failed/');
    expect(await way(page).getByRole('link').getAttribute('href')).toMatch(/#password$/);
    await page.goto(step);
    await page.locator('[data-scripted="true"]').first().waitFor();
    await expect.poll(() => chosen(page)).toBe(program);
    await way(page).getByRole('link').click();
    await page.waitForURL(/\/setup\/[a-z0-9-]+\/#change-port$/);
    expect(page.url()).not.toContain('?');
    await context.close();
    expect(faults).toEqual([]);
  });

  test('is told from its namesakes where it is chosen, with a page that says how to tell', async () => {
    const { page, context } = await openPage(stage);
    for (const address of [problem, step]) {
      await page.goto(address);
      await page.locator('[data-scripted="true"]').first().waitFor();
      const names = await chooser(page).locator('option').allInnerTexts();
      expect(names).toContain('Outlook (classic): 2010 to 2024, Microsoft 365');
      expect(names).toContain('Thunderbird');
    }
    await page.getByRole('link', { name: 'Which one do I have?' }).click();
    await page.getByRole('heading', { name: 'I do not know which program I have' }).waitFor();
    await context.close();
  });

  test('is chosen in a tree and forgotten with one click', async () => {
    const { page, context } = await openPage(stage);
    await page.goto(step);
    await page.locator('[data-scripted="true"]').first().waitFor();
    const program = await name(page);
    await chooser(page).selectOption(program);
    await page.goto(problem);
    expect(await chosen(page)).toBe(program);
    await page.getByRole('button', { name: 'Forget' }).click();
    expect(await way(page).innerText()).toBe('');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await page.getByRole('button', { name: 'Forget' }).count()).toBe(0);
    await page.reload();
    expect(await chosen(page)).toBe('Choose…');
    await context.close();
  });

  test('is chosen by the message on the page of one, whatever is remembered', async () => {
    const { page, context } = await openPage(stage);
    await page.goto(problem);
    await chooser(page).selectOption(await name(page));
    await page.goto('/errors/thunderbird-smtp-auth-failed/');
    expect(await chosen(page)).toBe('Thunderbird');
    await page.goto(problem);
    expect(await chosen(page)).not.toBe('Thunderbird');
    await context.close();
  });

  test('need not be chosen without script: every program’s way stands in the list', async () => {
    const { page, context } = await openPage(stage, { javaScriptEnabled: false });
    for (const address of [problem, step]) {
      await page.goto(address);
      expect(await chooser(page).isVisible()).toBe(false);
      await page.locator('.where summary').click();
      expect(await page.locator('.where li:visible').count()).toBeGreaterThan(3);
    }
    await context.close();
  });

  test('is of no use where storage is blocked, and the choice still holds for the page', async () => {
    const { page, context, faults } = await openPage(stage);
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.goto(problem);
    await chooser(page).selectOption({ index: 1 });
    expect(await way(page).getByRole('link').count()).toBe(1);
    await context.close();
    expect(faults).toEqual([]);
  });
});

describe('the check of TLS', () => {
  test('answers for a system and a program, and keeps both in the address', async () => {
    const { page, context, faults } = await openPage(stage);
    await page.goto('/tls-check/');
    expect(await page.getByLabel('Mail program', { exact: true }).isDisabled()).toBe(true);
    await page.getByLabel('System', { exact: true }).selectOption({ index: 1 });
    await page.getByLabel('Mail program', { exact: true }).selectOption({ index: 1 });
    const verdict = await page.getByRole('status').innerText();
    expect(verdict).toMatch(/^(Yes|After an update|After a setting|Not confirmed|Never)/);
    const address = page.url();
    expect(new URL(address).searchParams.get('client')).toMatch(/^[a-z0-9-]+$/);
    await page.goto('about:blank');
    await page.goto(address);
    expect(await page.getByRole('status').innerText()).toBe(verdict);
    await context.close();
    expect(faults).toEqual([]);
  });

  test('shows the whole table without script', async () => {
    const { page, context } = await openPage(stage, { javaScriptEnabled: false });
    await page.goto('/tls-check/');
    expect(await page.getByLabel('System', { exact: true }).isVisible()).toBe(false);
    const group = page.locator('[data-system]').first();
    await group.locator('summary').click();
    expect(await group.locator('[data-client]:visible').count()).toBeGreaterThan(0);
    await context.close();
  });
});
