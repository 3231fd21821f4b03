import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, openStage, type Stage } from '../support/browser.ts';
import { readPages, samplePages } from '../support/pages.ts';
import { mainSite } from '../support/sites.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const addresses = samplePages(readPages(mainSite.folder)).map(({ address }) => address);

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const looks = [
  { name: 'light, 1280 px wide', width: 1280, colorScheme: 'light' },
  { name: 'dark, 1280 px wide', width: 1280, colorScheme: 'dark' },
  { name: 'light, 320 px wide', width: 320, colorScheme: 'light' },
  { name: 'dark, 320 px wide', width: 320, colorScheme: 'dark' },
] as const;

describe.each(looks)('every page, $name', ({ width, colorScheme }) => {
  test('has no accessibility fault, no sideways scrolling, no error and no foreign request', {
    timeout: 600_000,
  }, async () => {
    // The policy forbids the test's own script; only the check's page goes without it.
    const { page, context, faults } = await openPage(stage, {
      viewport: { width, height: 800 },
      colorScheme,
      bypassCSP: true,
    });
    for (const address of addresses) {
      await page.goto(address);
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        // axe-core has put itself on the window one line above
        const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
      });
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      faults.push(...found.map((fault) => `${address} ${fault}`));
      if (wider > 0) faults.push(`${address} is ${wider} px wider than the window`);
    }
    await context.close();
    expect(faults).toEqual([]);
  });
});

test('no page violates its content security policy or asks another origin', { timeout: 300_000 }, async () => {
  const { page, context, faults } = await openPage(stage);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      throw new Error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  for (const address of addresses) await page.goto(address, { waitUntil: 'networkidle' });
  await context.close();
  expect(faults).toEqual([]);
});

test('every page can be read at 200 % text size', { timeout: 300_000 }, async () => {
  const { page, context, faults } = await openPage(stage, { viewport: { width: 640, height: 800 }, bypassCSP: true });
  for (const address of addresses) {
    await page.goto(address);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (wider > 0) faults.push(`${address} is ${wider} px wider than the window`);
  }
  await context.close();
  expect(faults).toEqual([]);
});

test('every page can be read without JavaScript', async () => {
  const { page, context, faults } = await openPage(stage, { javaScriptEnabled: false });
  for (const address of addresses) {
    await page.goto(address);
    const text = await page.locator('main').innerText();
    if (text.length < 60) faults.push(`${address} says only: ${text}`);
  }
  await context.close();
  expect(faults).toEqual([]);
});
