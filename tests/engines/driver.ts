import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';

/** The little that a journey needs of a page, whatever drives its browser. */
export interface Tab {
  goto(address: string): Promise<unknown>;
  evaluate<Argument, Result>(
    read: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  type(selector: string, text: string): Promise<unknown>;
  resize(width: number): Promise<unknown>;
  close(): Promise<unknown>;
}

/** A browser that runs. */
export interface Engine {
  version: string;
  newTab(): Promise<Tab>;
  close(): Promise<unknown>;
}

/** Start the last Chromium for Windows 7, as npm brings it. Only Playwright still speaks with it. */
export async function openChromium109(): Promise<Engine> {
  const browser = await chromium.launch({
    executablePath: await unpackChromium109(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  return {
    version: browser.version(),
    newTab: async () => {
      const page = await browser.newPage();
      return {
        goto: (address) => page.goto(address),
        evaluate: (read, argument) => page.evaluate(read as never, argument) as never, // both libraries type the same call their own way
        type: (selector, text) => page.locator(selector).fill(text),
        resize: (width) => page.setViewportSize({ width, height: 700 }),
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}

/** Start the system's Firefox. Only Puppeteer drives one that it did not build itself. */
export async function openFirefox(executablePath: string): Promise<Engine> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  return {
    version: await browser.version(),
    newTab: async () => {
      const page = await browser.newPage();
      return {
        goto: (address) => page.goto(address),
        evaluate: (read, argument) => page.evaluate(read as never, argument) as never, // both libraries type the same call their own way
        type: (selector, text) => page.type(selector, text),
        resize: (width) => page.setViewport({ width, height: 700 }),
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}

async function unpackChromium109(): Promise<string> {
  const kept = '.cache/chromium-109';
  if (existsSync(kept)) return kept;
  // Both versions of the package unpack to the same place and take what they find there for their own.
  const unpacked = '/tmp/chromium';
  rmSync(unpacked, { force: true });
  const { default: old } = await import('chromium-109');
  mkdirSync('.cache', { recursive: true });
  copyFileSync(await old.executablePath(), kept);
  rmSync(unpacked, { force: true });
  return kept;
}
