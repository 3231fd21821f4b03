/**
 * Runs the main journeys in other browsers: the oldest Chromium that we promise, the last one for Windows 7, and Firefox
 * and WebKit where the system has them. Writes the counts to `.cache/engines.json`. `ENGINE=WebKit` runs that one only.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { preview } from 'astro';
import { mainSite } from '../support/sites.ts';
import { type Engine, openChromium109, openFirefox } from './driver.ts';
import { type Journey, journeys } from './journeys.ts';
import { findWebKit } from './webkit.ts';

const firefox = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
const engines: { name: string; open: (() => Promise<Engine>) | undefined }[] = [
  { name: 'Chromium', open: openChromium109 },
  { name: 'Firefox', open: existsSync(firefox) ? () => openFirefox(firefox) : undefined },
  { name: 'WebKit', open: findWebKit() },
].filter(({ name }) => name === (process.env.ENGINE ?? name));

const server = await preview({
  root: process.cwd(),
  outDir: mainSite.folder,
  logLevel: 'silent',
  server: { host: '127.0.0.1', port: 4397 },
});
const origin = `http://127.0.0.1:${server.port}`;
const counts = { passed: 0, failed: 0 };
for (const { name, open } of engines) {
  if (open) await runJourneys(name, open);
  else console.log(`${name} is not on this machine; its journeys did not run.`);
}
await server.stop();
writeFileSync('.cache/engines.json', JSON.stringify(counts));
process.exit(counts.failed === 0 ? 0 : 1);

async function runJourneys(name: string, open: () => Promise<Engine>): Promise<void> {
  try {
    const engine = await open();
    console.log(`${name} ${engine.version}`);
    for (const [title, journey] of Object.entries(journeys)) await runJourney(engine, title, journey);
    await engine.close();
  } catch (error) {
    report(`${name} starts, and carries on to the end`, error);
  }
}

async function runJourney(engine: Engine, title: string, journey: Journey): Promise<void> {
  const tab = await engine.newTab();
  try {
    await journey(tab, origin);
    report(title);
  } catch (error) {
    report(title, error);
  }
  await tab.close();
}

function report(title: string, error?: unknown): void {
  if (error === undefined) {
    counts.passed += 1;
    console.log(`  ✓ ${title}`);
  } else {
    counts.failed += 1;
    console.log(`  × ${title}\n    ${error instanceof Error ? error.message : String(error)}`);
  }
}
