import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { type BuiltSite, fixtureSites, mainSite } from './sites.ts';

/** Build every site that the tests read, one after the other: they share Astro's content store. */
export default function buildSites(project: TestProject) {
  const wanted = project.config.project ?? [];
  if (wanted.length > 0 && wanted.every((name) => name === 'unit')) return;
  for (const site of [...fixtureSites, mainSite]) {
    // REUSE_SITES=1 keeps what an earlier run built, for work on the tests themselves.
    if (!(process.env.REUSE_SITES && existsSync(site.folder))) buildSite(site);
  }
}

function buildSite({ name, providerFile, folder }: BuiltSite) {
  try {
    execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      env: { ...process.env, NODE_ENV: 'production', PROVIDER: providerFile, OUT_DIR: folder },
      stdio: 'pipe',
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: Buffer; stderr?: Buffer }; // execFileSync throws the finished process
    throw new Error(`The site for "${name}" did not build.\n${stdout?.toString() ?? ''}\n${stderr?.toString() ?? ''}`);
  }
}
