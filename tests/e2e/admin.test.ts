import { parse } from 'dns-zonefile';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, openStage, type Stage } from '../support/browser.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const readClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

describe('the page for whoever runs the domain', () => {
  test('shows the domain that is typed in every record, address and command, without a request', async () => {
    const { page, context, faults } = await openPage(stage, clipboard);
    await page.goto('/admin/', { waitUntil: 'networkidle' });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.getByLabel('Your domain').pressSequentially('bücher.example');
    const main = await page.locator('main').innerText();
    expect(main).toContain('https://autoconfig.xn--bcher-kva.example/mail/config-v1.1.xml');
    expect(main).toContain('nslookup -type=SRV _submissions._tcp.xn--bcher-kva.example');
    expect(main).not.toMatch(/your-domain|%EMAIL/);
    expect(requests).toEqual([]);

    const zone = page.locator('.copy-text', { has: page.locator('#zone-file') });
    await zone.getByRole('button', { name: 'Copy' }).click();
    await zone.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = parse(await readClipboard(page));
    expect(copied.$origin).toBe('xn--bcher-kva.example.');
    expect(copied.srv).toHaveLength(6);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('gives a text for users without anybody’s own name in it', async () => {
    const { page, context } = await openPage(stage, clipboard);
    await page.goto('/settings/');
    await page.getByLabel('Your e-mail address').fill('anna@example.org');
    await page.goto('/admin/');
    const handOut = page.locator('.copy-text', { has: page.locator('#hand-out') });
    await handOut.getByRole('button', { name: 'Copy' }).click();
    await handOut.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await readClipboard(page);
    expect(copied).toMatch(/^Hello,[\s\S]*User name: {2}your whole e-mail address/);
    expect(copied).not.toContain('anna');
    await context.close();
  });

  test('can be read without script, and offers no button then', async () => {
    const { page, context } = await openPage(stage, { javaScriptEnabled: false });
    await page.goto('/admin/');
    expect(await page.locator('#zone-file').innerText()).toMatch(/^\$ORIGIN your-domain\.[\s\S]*_imaps\._tcp/);
    expect(await page.getByRole('button', { name: 'Copy' }).count()).toBe(0);
    await context.close();
  });
});

describe('the registration files', () => {
  test('are downloaded as Registry Editor writes them, and copied as they are shown', async () => {
    const { page, context, faults } = await openPage(stage, clipboard);
    await page.goto('/outlook-tls/');
    const file = page.locator('figure', { has: page.getByText('undo-tls12.reg') });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      file.getByRole('link', { name: 'Download' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('undo-tls12.reg');
    await file.getByRole('button', { name: 'Copy the text' }).click();
    await file.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await readClipboard(page)).toMatch(/^Windows Registry Editor Version 5\.00\r?\n[\s\S]*"Enabled"=-$/);
    expect(faults).toEqual([]);
    await context.close();
  });
});
