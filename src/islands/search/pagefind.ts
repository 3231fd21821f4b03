import type { PageCard } from '../../domain/page-search/page-card.ts';
import { type PagefindProgram, startPagefind } from './pagefind-program.ts';

/** How pages are ranked, in Pagefind's own terms: https://pagefind.app/docs/ranking/ */
const ranking = {
  page_length: 0.3,
  term_saturation: 1.2,
  meta_weights: { title: 5, keywords: 2, about: 4, text: 0.5 },
};

/** What stands before the content in every packed file of Pagefind. */
const mark = 'pagefind_dcd'.length;

const parts = new Map<string, Promise<void>>();
const cards = new Map<string, Promise<PageCard>>();
let starting: Promise<PagefindProgram> | undefined;

/** Find the pages that have all words of a query, best first, by the names of their cards. */
export async function findPages(query: string): Promise<string[]> {
  const program = await start();
  await Promise.all(program.partsFor(query).map((part) => loadPart(program, part)));
  return program.search(query);
}

/** Read what the list shows of a page that was found. */
export function readCard(id: string): Promise<PageCard> {
  return once(cards, id, async () => (await request(`page/${id}.json`)).json() as Promise<PageCard>); // by our own build
}

/** Load Pagefind on first use; a failed try can be repeated. */
function start(): Promise<PagefindProgram> {
  starting ??= load().catch((error: unknown) => {
    starting = undefined;
    throw error;
  });
  return starting;
}

async function load(): Promise<PagefindProgram> {
  const [code, meta] = await Promise.all([unpack('wasm.en.pagefind'), readMeta()]);
  return startPagefind(code, meta, ranking);
}

async function readMeta(): Promise<Uint8Array<ArrayBuffer>> {
  // The name in this file changes with each build, so an old copy would lead to files that are gone.
  const response = await request('pagefind-entry.json', 'no-cache');
  const { languages } = (await response.json()) as { languages: { en: { hash: string } } }; // by Pagefind
  return unpack(`pagefind.${languages.en.hash}.pf_meta`);
}

function loadPart(program: PagefindProgram, part: string): Promise<void> {
  return once(parts, part, async () => program.addPart(await unpack(`index/${part}.pf_index`)));
}

/** Do something once for each key; a failed try can be repeated. */
function once<T>(done: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = done.get(key);
  if (known) return known;
  const made = make().catch((error: unknown) => {
    done.delete(key);
    throw error;
  });
  done.set(key, made);
  return made;
}

/** Fetch a file that Pagefind packed itself, so that it is small on every web server. */
async function unpack(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const { body } = await request(name);
  if (!body) throw new Error(`${name} is empty`);
  const stream = body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer()).subarray(mark);
}

async function request(name: string, cache: RequestCache = 'default'): Promise<Response> {
  const response = await fetch(`/pagefind/${name}`, { cache });
  if (!response.ok) throw new Error(`${name} answered ${response.status}`);
  return response;
}
