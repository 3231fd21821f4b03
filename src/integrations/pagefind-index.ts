import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import * as pagefind from 'pagefind';
import { abridgeIndex } from './abridged-index.ts';

/**
 * What Pagefind reads of a page. A page without it is not in the index: those of single messages are found by
 * identification, and handing them over would only cost time.
 */
const indexed = 'data-pagefind-body';

type Reading = ReturnType<pagefind.PagefindIndex['addHTMLFile']>;

/** Build the search index: Pagefind reads each page while the next one is made, and writes its files at the end. */
export function pagefindIndex(): AstroIntegration {
  let index: pagefind.PagefindIndex | undefined;
  const readings = new Map<string, Reading>();
  return {
    name: 'pagefind-index',
    hooks: {
      'astro:build:start': async ({ setPrerenderer }) => {
        const started = await pagefind.createIndex({ forceLanguage: 'en' });
        index = started.index;
        if (!index) throw new Error(`Pagefind could not start: ${started.errors.join(' ')}`);
        const { addHTMLFile } = index;
        const read = (url: string, content: string) => readings.set(url, addHTMLFile({ url, content }));
        setPrerenderer((prerenderer) => handingOver(prerenderer, read));
      },
      'astro:build:done': async ({ dir, logger }) => {
        for (const [url, reading] of readings) {
          const { errors } = await reading;
          if (errors.length > 0) throw new Error(`Pagefind could not read ${url}: ${errors.join(' ')}`);
        }
        const made = await index?.getFiles();
        if (!made || made.errors.length > 0)
          throw new Error(`Pagefind could not make its files: ${made?.errors.join(' ')}`);
        // Pagefind's own writeFiles answers before its last file is on the disk: closing it then leaves that one empty,
        // and the search without an index (seen in Pagefind 1.5 on a busy machine, 2026-11).
        for (const { path, content } of await abridgeIndex(made.files)) {
          const file = `${fileURLToPath(dir)}/pagefind/${path}`;
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
        logger.info(`Read ${readings.size} pages for search.`);
        await pagefind.close();
      },
    },
  };
}

/** Make pages as before, and hand over each one that belongs in the index, in the order in which they were begun. */
function handingOver(prerenderer: AstroPrerenderer, read: (url: string, content: string) => unknown): AstroPrerenderer {
  let last: Promise<void> = Promise.resolve();
  return {
    ...prerenderer,
    render: async (request, options) => {
      const turn = last;
      let done = () => {};
      last = new Promise((resolve) => {
        done = resolve;
      });
      try {
        const made = await prerenderer.render(request, options);
        const response = made instanceof Response ? made : made.response;
        const isPage = response.headers.get('content-type')?.startsWith('text/html');
        const content = isPage ? await response.clone().text() : '';
        // Several pages are made at a time, and one may overtake another: the index would differ from build to build.
        await turn;
        if (content.includes(indexed)) read(new URL(request.url).pathname, content);
        return made;
      } finally {
        // A page that cannot be made must not keep those after it waiting: the build ends with its fault.
        done();
      }
    },
  };
}
