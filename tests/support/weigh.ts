import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { fewPages } from '../../src/islands/search/search-pages.ts';
import { type BuiltPage, parsePage } from './pages.ts';

/** What a page costs on a cold cache, in bytes after Brotli. */
export interface Weight {
  all: number;
  html: number;
  style: number;
  script: number;
}

/** Weigh a page with every stylesheet, script and module that it loads without being asked. */
export function weighPage(folder: string, page: BuiltPage): Weight {
  const document = parsePage(page);
  const attributes = (selector: string, name: string) =>
    Array.from(document.querySelectorAll(selector), (element) => element.getAttribute(name) ?? '').filter(
      (value) => value !== '',
    );
  const scripts = new Set<string>();
  const roots = [
    ...attributes('script[src]', 'src'),
    ...attributes('astro-island', 'component-url'),
    ...attributes('astro-island', 'renderer-url'),
  ];
  for (const address of roots) collectModules(folder, address, scripts);
  const total = (addresses: Iterable<string>) =>
    [...addresses].reduce((sum, address) => sum + size(readFileSync(join(folder, address))), 0);
  const html = size(Buffer.from(page.html));
  const style = total(new Set(attributes('link[rel="stylesheet"]', 'href')));
  const script = total(scripts);
  return { all: html + style + script, html, style, script };
}

/** What the worst first search costs on a cold cache, in bytes. */
export interface SearchWeight {
  all: number;
  program: number;
  index: number;
  results: number;
}

/**
 * Weigh a first search whose words lie in every part of the index, with the heaviest results. A search that finds no page
 * with all words reads as many results again. What Pagefind packed counts as it lies there, since no web server makes it
 * smaller; its script and its list are text, which servers compress.
 */
export function weighFirstSearch(folder: string): SearchWeight {
  const read = (pattern: string) => globSync(pattern, { cwd: folder }).map((file) => readFileSync(join(folder, file)));
  const packed = (pattern: string) => read(pattern).map(({ length }) => length);
  const text = (pattern: string) => read(pattern).map(size);
  const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);
  const program = sum([
    ...text('pagefind/pagefind.js'),
    ...text('pagefind/pagefind-entry.json'),
    ...packed('pagefind/wasm.en.pagefind'),
    ...packed('pagefind/*.pf_meta'),
  ]);
  const index = sum(packed('pagefind/index/*'));
  const results = sum(
    packed('pagefind/fragment/*')
      .sort((a, b) => b - a)
      .slice(0, 2 * fewPages),
  );
  return { all: program + index + results, program, index, results };
}

const sizes = new Map<string, number>();

function size(content: Buffer): number {
  const key = content.toString('latin1');
  const known = sizes.get(key) ?? brotliCompressSync(content).length;
  sizes.set(key, known);
  return known;
}

/** Follow static imports; what a module imports on demand is not part of the cold page. */
function collectModules(folder: string, address: string, found: Set<string>): void {
  if (found.has(address)) return;
  found.add(address);
  const code = readFileSync(join(folder, address), 'utf8');
  for (const match of code.matchAll(
    /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+\s*from\s*)?["'](\.{1,2}\/[^"']+)["']/g,
  )) {
    collectModules(folder, join(dirname(address), match[1] ?? ''), found);
  }
}
