import { defineConfig } from 'vitest/config';

const long = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    // Builds the site, and one for each provider fixture; the projects below read what it made.
    globalSetup: 'tests/support/build-sites.ts',
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { extends: true, test: { name: 'content', include: ['tests/content/**/*.test.ts'] } },
      { extends: true, test: { name: 'site', include: ['tests/site/**/*.test.ts'], ...long } },
      { extends: true, test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...long, fileParallelism: false } },
    ],
  },
});
