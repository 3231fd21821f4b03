import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, openStage, type Stage } from '../support/browser.ts';
import { fixtureSites } from '../support/sites.ts';
import { findTrees, readTreePages, walkInPage, walksWithoutScript } from '../support/walks.ts';

/** A provider whose trees differ the most from those of the delivered site: it has no second port for sending. */
const site = fixtureSites.find(({ name }) => name === 'only-587');
if (!site) throw new Error('The provider with one port for sending is missing.');
const pages = readTreePages(site);

/** How many walks of a tree are followed in the browser, spread over all: `npm test` walks the delivered site whole. */
const sampleSize = 40;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(site);
});
afterAll(() => stage.close());

describe.each(findTrees(pages))('the tree %s of a provider with one port for sending', (start) => {
  test('shows the same steps with script as without', async () => {
    const walks = walksWithoutScript(pages, start);
    const every = Math.ceil(walks.length / sampleSize);
    const { page, context, faults } = await openPage(stage);
    await page.goto(start);
    await page.locator('[data-scripted="true"]').first().waitFor();
    for (const walk of walks.filter((_, index) => index % every === 0)) {
      expect((await page.evaluate(walkInPage, walk)).headings).toEqual(walk.headings);
      expect(walk.headings.join(' ')).not.toContain('465');
    }
    await context.close();
    expect(faults).toEqual([]);
  });
});
