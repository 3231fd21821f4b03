import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, openStage, type Stage } from '../support/browser.ts';
import { fixtureSites } from '../support/sites.ts';
import { findTrees, readTreePages, walkInPage, walksWithoutScript } from '../support/walks.ts';

describe.each(fixtureSites)('the trees for $name', (site) => {
  const pages = readTreePages(site);
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(site);
  });
  afterAll(() => stage.close());

  test.each(findTrees(pages))('%s shows the same steps with script as without', async (start) => {
    const walks = walksWithoutScript(pages, start);
    expect(walks).not.toEqual([]);
    const { page, context, faults } = await openPage(stage);
    await page.goto(start);
    await page.locator('[data-scripted="true"]').first().waitFor();
    for (const walk of walks) expect((await page.evaluate(walkInPage, walk)).headings).toEqual(walk.headings);
    await context.close();
    expect(faults).toEqual([]);
  });
});
