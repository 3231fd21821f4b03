import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
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
