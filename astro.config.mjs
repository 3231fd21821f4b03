import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/content-check/integration.ts';
import { buildBrowsers } from './src/integrations/browsers.ts';
import { lightImports } from './src/integrations/light-imports.ts';
import { pagefindIndex } from './src/integrations/pagefind-index.ts';
import { siteStyles } from './src/integrations/site-styles.ts';
import { providerFile } from './src/queries/provider-file.ts';

export default defineConfig({
  outDir: process.env.OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  // A page waits for the disk and for the hashes of its policy; meanwhile others are made.
  build: { concurrency: 4 },
  integrations: [
    contentCheck(providerFile()),
    siteStyles(),
    // Registers the files and reads their front matter; `queries/prose.ts` compiles their texts.
    mdx(),
    preact({ include: ['**/islands/**/*.tsx'] }),
    pagefindIndex(),
  ],
  // Code in articles is short and has no language: a highlighter would only add inline styles, which the policy forbids.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "worker-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // Pagefind compiles its search as WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
    plugins: [lightImports()],
    build: buildBrowsers,
  },
});
