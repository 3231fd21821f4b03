import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { providerSchema } from '../../src/schemas/provider.ts';
import { offerOf, settingsPorts, wrongOffers } from '../support/offers.ts';
import { readPages, samplePages } from '../support/pages.ts';
import { fixtureSites, mainSite } from '../support/sites.ts';

describe.each([mainSite, ...fixtureSites])('the site for $name', ({ folder, providerFile }) => {
  const provider = providerSchema.parse(parse(readFileSync(providerFile, 'utf8')));
  const offer = offerOf(provider);
  // A message's page repeats the instructions of its problem, whose own page is among these.
  const pages = samplePages(readPages(folder));

  test('offers no port and no protocol in a settings row, a step, an outcome or a command that the provider lacks', () => {
    expect(pages.flatMap((page) => wrongOffers(page, offer))).toEqual([]);
  });

  test('shows exactly the provider’s servers as settings', () => {
    expect(settingsPorts(pages)).toEqual([...provider.incoming, ...provider.submission].map(({ port }) => port));
  });
});
