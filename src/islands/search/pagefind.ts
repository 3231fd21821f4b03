/** The part of Pagefind's browser interface that we use. See https://pagefind.app/docs/api/ */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindData>;
}

/** What our build leaves of a page to show, see `integrations/abridged-index.ts`. */
export interface PagefindData {
  url: string;
  meta: { title: string; description: string; problems: string; codes: string };
}

let loading: Promise<Pagefind> | undefined;

/** Load Pagefind on first use; a failed try can be repeated. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= load('/pagefind/pagefind.js').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Load Pagefind from an address, and say how pages are ranked: https://pagefind.app/docs/ranking/ */
export async function load(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind; // Built after the site, so no types come with it
  await pagefind.options({
    // The worker is another 11 kB before the first answer, and one search of this index takes a few milliseconds.
    noWorker: true,
    baseUrl: '/',
    ranking: { pageLength: 0.3, termSaturation: 1.2, metaWeights: { title: 5, keywords: 2, about: 4, text: 0.5 } },
  });
  await pagefind.init();
  return pagefind;
}
