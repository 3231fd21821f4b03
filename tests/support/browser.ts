import sparticuz from '@sparticuz/chromium';
import { preview } from 'astro';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { type BuiltSite, mainSite } from './sites.ts';

/** A browser and the built site behind an address of this machine. */
export interface Stage {
  browser: Browser;
  origin: string;
  close: () => Promise<void>;
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/** Start the browser named by `BROWSER_PATH`, or the one that npm brought. */
export async function startBrowser(): Promise<Browser> {
  // The package's own arguments run everything in one process, which does not survive the first closed context.
  const executablePath = process.env.BROWSER_PATH ?? (await sparticuz.executablePath());
  return chromium.launch({ executablePath, args: quiet });
}

/** Serve a built site on the loopback address and start the browser. */
export async function openStage({ folder }: Pick<BuiltSite, 'folder'> = mainSite): Promise<Stage> {
  const server = await preview({
    root: process.cwd(),
    outDir: folder,
    logLevel: 'silent',
    server: { host: '127.0.0.1', port: 40_000 + Math.floor(Math.random() * 20_000) },
  });
  const browser = await startBrowser();
  return {
    browser,
    origin: `http://127.0.0.1:${server.port}`,
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

/** Open a page that remembers whatever goes wrong on it: errors, violations of the policy, requests to elsewhere. */
export async function openPage(stage: Stage, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await stage.browser.newContext({ baseURL: stage.origin, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(stage.origin) && !url.startsWith('data:')) faults.push(`${page.url()} asked for ${url}`);
  });
  return { page, context, faults };
}

/** A page with what went wrong on it so far. */
export interface WatchedPage {
  page: Page;
  context: BrowserContext;
  faults: string[];
}

/** Wait until the search has settled on a text, and read the first results. */
export async function searchFor(
  page: Page,
  text: string,
): Promise<{ href: string; problems: string; identified: boolean }[]> {
  const box = page.locator('main textarea[name="q"]');
  await page.locator('main textarea[name="q"]:enabled').waitFor();
  await box.fill(text);
  await page.waitForFunction((wanted) => {
    const list = document.querySelector<HTMLElement>('main [data-results]');
    return list?.dataset.query === wanted && list.getAttribute('aria-busy') !== 'true';
  }, text);
  return page.locator('main [data-result]').evaluateAll((entries) =>
    entries.map((entry) => ({
      href: entry.querySelector('a')?.getAttribute('href') ?? '',
      problems: entry.getAttribute('data-problem') ?? '',
      identified: entry.hasAttribute('data-identified'),
    })),
  );
}
