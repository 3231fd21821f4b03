/**
 * Prints what building and using the site costs: build time and memory, page weights, search latency, for the site as it
 * is, with 1,000 generated articles, and with these but without the pages of messages, which is what other makers of help
 * sites build. Figures only; nothing here passes or fails.
 * Run: npm run bench
 */
import { spawn } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { preview } from 'astro';
import type { Page } from 'playwright-core';
import { startBrowser } from '../support/browser.ts';
import { readPages } from '../support/pages.ts';
import { weighFirstSearch, weighPage } from '../support/weigh.ts';

const project = resolve('.cache/bench');
const parts = ['src', 'content', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'];
const generated = 1000;
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (time: number) => `${time.toFixed(0)} ms`;

const sites = [
  { name: 'The site as it is', articles: 0, messages: true },
  { name: `With ${generated} generated articles`, articles: generated, messages: true },
  { name: `With ${generated} generated articles, without the messages`, articles: generated, messages: false },
];
for (const { name, articles, messages } of sites) {
  prepare(articles, messages);
  console.log(`\n${name}`);
  console.log(`  build: ${await build()}`);
  const folder = `${project}/dist`;
  const pages = readPages(folder);
  console.log(`  pages: ${pages.length}`);
  for (const address of ['/', '/settings/', '/outlook-tls/', '/problems/port-blocked/', '/fix/sending/', '/search/']) {
    const page = pages.find((candidate) => candidate.address === address);
    if (!page) continue;
    const { all, html, style, script } = weighPage(folder, page);
    console.log(
      `  ${address.padEnd(24)} ${kB(all)}: HTML ${kB(html)}, style ${kB(style)}, script ${kB(script)} (Brotli)`,
    );
  }
  const { all, program, index, results } = weighFirstSearch(folder);
  console.log(`  worst first search: ${kB(all)}: program ${kB(program)}, index ${kB(index)}, results ${kB(results)}`);
  await measureSearch(folder);
}

/** Lay out a copy of the project, with generated articles if wanted; without messages one family of them stays. */
function prepare(articles: number, messages: boolean) {
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  for (const part of parts) cpSync(part, `${project}/${part}`, { recursive: true });
  symlinkSync(resolve('node_modules'), `${project}/node_modules`);
  if (!messages) {
    for (const file of globSync(`${project}/content/messages/*.yaml`).slice(1)) rmSync(file);
  }
  const text = readFileSync('content/articles/webmail.mdx', 'utf8');
  mkdirSync(`${project}/content/articles/generated`, { recursive: true });
  for (let number = 1; number <= articles; number += 1) {
    const article = text.replace(/^title: .*$/m, `title: Generated article ${number}`);
    writeFileSync(`${project}/content/articles/generated/${number}.mdx`, article);
  }
}

/** Build the copy; wall time, and the largest memory of the process as Linux counts it. */
function build(): Promise<string> {
  const started = performance.now();
  let peak = 0;
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: project,
    stdio: 'ignore',
  });
  const timer = setInterval(() => {
    try {
      peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? peak);
    } catch {
      // Only Linux tells; the figure is left out elsewhere.
    }
  }, 100);
  return new Promise((done, fail) => {
    child.on('exit', (code) => {
      clearInterval(timer);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      if (code === 0)
        done(`${seconds} s, ${peak > 0 ? `${(peak / 1024 / 1024).toFixed(2)} GB` : 'memory not known here'}`);
      else fail(new Error(`The build ended with ${code}.`));
    });
  });
}

/** Measure the first search of a fresh page, in bytes and time, and later ones from the last key to the first result. */
async function measureSearch(folder: string) {
  const server = await preview({
    root: project,
    outDir: folder,
    logLevel: 'silent',
    server: { host: '127.0.0.1', port: 4399 },
  });
  const browser = await startBrowser();
  const page = await (await browser.newContext({ baseURL: `http://127.0.0.1:${server.port}` })).newPage();
  await page.goto('/search/', { waitUntil: 'networkidle' });
  await page.locator('main textarea:enabled').waitFor();
  const sizes: Promise<number>[] = [];
  page.on('response', (response) =>
    sizes.push(
      response.body().then(
        (body) => brotliCompressSync(body).length,
        () => 0,
      ),
    ),
  );
  const first = await timeSearch(page, 'webmail');
  await page.waitForLoadState('networkidle');
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  console.log(`  first search: ${ms(first)}, ${kB(bytes)} (Brotli)`);
  const later: number[] = [];
  for (const query of [
    'port 587',
    'thunderbird windows',
    'outlook tls',
    'hotspot',
    'certificate name',
    'password',
    '465',
    'imap',
    'retention',
    'starttls',
  ]) {
    later.push(await timeSearch(page, query));
  }
  later.sort((a, b) => a - b);
  console.log(`  later searches: median ${ms(later[later.length >> 1] ?? 0)}, worst ${ms(later.at(-1) ?? 0)}`);
  await browser.close();
  await server.stop();
}

function timeSearch(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const box = document.querySelector<HTMLTextAreaElement>('main textarea');
    const list = document.querySelector<HTMLElement>('main [data-results]');
    if (!box || !list) throw new Error('The search page has no box.');
    const settled = new Promise<number>((done) => {
      const observer = new MutationObserver(() => {
        if (
          list.dataset.query !== text ||
          list.getAttribute('aria-busy') === 'true' ||
          !list.querySelector('[data-result]')
        )
          return;
        observer.disconnect();
        done(performance.now());
      });
      observer.observe(list, { childList: true, subtree: true, attributes: true });
    });
    box.focus();
    box.value = text;
    const started = performance.now();
    box.dispatchEvent(new Event('input', { bubbles: true }));
    return (await settled) - started;
  }, query);
}
