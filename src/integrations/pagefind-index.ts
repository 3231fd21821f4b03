import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { abridgeIndex } from './abridged-index.ts';

/** The pages of single messages are found by identification; reading them here would only cost time. */
const messagePage = /^errors\/[^/]+\//;

/** Build the search index from the finished pages, as the last step of every build. */
export function pagefindIndex(): AstroIntegration {
  return {
    name: 'pagefind-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
        if (!index) throw new Error(`Pagefind could not start: ${errors.join(' ')}`);
        const pages = globSync('**/*.html', { cwd: root })
          .map((path) => path.replaceAll('\\', '/'))
          .filter((path) => !messagePage.test(path))
          .sort();
        for (const path of pages) {
          const added = await index.addHTMLFile({ sourcePath: path, content: readFileSync(`${root}/${path}`, 'utf8') });
          if (added.errors.length > 0) throw new Error(`Pagefind could not read ${path}: ${added.errors.join(' ')}`);
        }
        const made = await index.getFiles();
        if (made.errors.length > 0) throw new Error(`Pagefind could not make its files: ${made.errors.join(' ')}`);
        // Pagefind's own writeFiles answers before its last file is on the disk: closing it then leaves that one empty,
        // and the search without an index (seen in Pagefind 1.5 on a busy machine, 2026-11).
        for (const { path, content } of await abridgeIndex(made.files)) {
          const file = `${root}/pagefind/${path}`;
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
        logger.info(`Read ${pages.length} pages for search.`);
        await pagefind.close();
      },
    },
  };
}
