/** The part of Pagefind's browser interface that we use. See https://pagefind.app/docs/api/ */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindData>;
}

export interface PagefindData {
  url: string;
  content: string;
  meta: Record<string, string>;
}

let loading: Promise<Pagefind> | undefined;

/** Load Pagefind on first use; a failed try can be repeated. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind; // Built after the site, so no types come with it
  await pagefind.options({
    // The worker is another 11 kB before the first answer, and one search of this index takes a few milliseconds.
    noWorker: true,
    ranking: { pageLength: 0.3, termSaturation: 1.6, metaWeights: { title: 6, keywords: 4 } },
  });
  await pagefind.init();
  return pagefind;
}
