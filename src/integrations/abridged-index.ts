import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { buildCard } from '../domain/page-search/page-card.ts';
import { buildRecord, type PageText } from '../domain/page-search/record.ts';

/** A file of the index, its path from the folder of the index. */
export interface IndexFile {
  path: string;
  content: Uint8Array | string;
}

/** What Pagefind keeps of a page. */
interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { element: string; text: string }[];
}

/** What a search needs; the rest is Pagefind's own script for pages, its widgets, and its program for other languages. */
const needed = /^(?:pagefind-entry\.json|wasm\.en\.pagefind|index\/|.+\.pf_meta$)/;

/**
 * Make another index of the texts that Pagefind read for the first one: of each page only the words that it can be found
 * by, and what the list of results shows in place of the whole text.
 */
export async function abridgeIndex(files: readonly IndexFile[]): Promise<IndexFile[]> {
  const texts = files
    .filter(({ path }) => path.startsWith('fragment/'))
    .map(({ content }) => readText(readFragment(content)))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  const cards = new Map(texts.map((text) => [text.url, JSON.stringify(buildCard(text))]));
  return (await indexTexts(texts)).flatMap(({ path, content }) => {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (id) return [{ path: `page/${id}.json`, content: cards.get(readFragment(content).url) ?? '' }];
    return needed.test(path) ? [{ path, content }] : [];
  });
}

async function indexTexts(texts: readonly PageText[]): Promise<IndexFile[]> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join(' ')}`);
  for (const text of texts) {
    const { content, meta } = buildRecord(text);
    const added = await index.addCustomRecord({ url: text.url, language: 'en', content, meta: { ...meta } });
    if (added.errors.length > 0) throw new Error(`Pagefind could not index ${text.url}: ${added.errors.join(' ')}`);
  }
  const made = await index.getFiles();
  if (made.errors.length > 0) throw new Error(`Pagefind could not make its files: ${made.errors.join(' ')}`);
  return made.files;
}

/** Open what Pagefind keeps of a page: packed, and behind a mark of 12 characters. */
function readFragment(content: Uint8Array | string): Fragment {
  // Pagefind's own format, the same that its script for pages reads.
  return JSON.parse(gunzipSync(content).subarray('pagefind_dcd'.length).toString()) as Fragment;
}

function readText({ url, content, meta, anchors }: Fragment): PageText {
  const { title = url, description = '', keywords = '', problems = '' } = meta;
  const headings = anchors.filter(({ element }) => /^h\d$/.test(element)).map(({ text }) => text);
  return { url, title, description, keywords, headings, content, problems };
}
