import { globSync } from 'node:fs';
import { basename } from 'node:path';

/** A provider's facts and the folder that its site is built into for the tests. */
export interface BuiltSite {
  name: string;
  providerFile: string;
  folder: string;
}

/** The site as it is delivered. */
export const mainSite: BuiltSite = {
  name: 'default',
  providerFile: 'content/provider.yaml',
  folder: '.cache/sites/default',
};

/** The sites of providers unlike it: one for each file in `tests/fixtures/providers`. */
export const fixtureSites: BuiltSite[] = globSync('tests/fixtures/providers/*.yaml')
  .sort()
  .map((providerFile) => {
    const name = basename(providerFile, '.yaml');
    return { name, providerFile, folder: `.cache/sites/${name}` };
  });
