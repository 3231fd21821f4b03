/**
 * Runs the main journeys in other browsers: the oldest Chromium that we promise, the last one for Windows 7, and Firefox
 * where the system has it. Writes the counts to `.cache/engines.json`.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { preview } from 'astro';
import { mainSite } from '../support/sites.ts';
import { type Engine, openChromium109, openFirefox } from './driver.ts';
import { journeys } from './journeys.ts';

const firefox = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
const engines: { name: string; open: () => Promise<Engine> }[] = [
  { name: 'Chromium', open: openChromium109 },
  ...(existsSync(firefox) ? [{ name: 'Firefox', open: () => openFirefox(firefox) }] : []),
];

const server = await preview({
  root: process.cwd(),
  outDir: mainSite.folder,
  logLevel: 'silent',
  server: { host: '127.0.0.1', port: 4397 },
});
const origin = `http://127.0.0.1:${server.port}`;
const counts = { passed: 0, failed: 0 };
for (const { name, open } of engines) {
  const engine = await open();
  console.log(`${name} ${engine.version}`);
  for (const [title, journey] of Object.entries(journeys)) {
    const tab = await engine.newTab();
    try {
      await journey(tab, origin);
      counts.passed += 1;
      console.log(`  ✓ ${title}`);
    } catch (error) {
      counts.failed += 1;
      console.log(`  × ${title}\n    ${error instanceof Error ? error.message : String(error)}`);
    }
    await tab.close();
  }
  await engine.close();
}
await server.stop();
if (!existsSync(firefox)) console.log('Firefox is not on this machine; its journeys did not run.');
writeFileSync('.cache/engines.json', JSON.stringify(counts));
process.exit(counts.failed === 0 ? 0 : 1);
