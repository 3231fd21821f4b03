import { gunzipSync, gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { minify } from 'vite';
import { listCodes } from '../domain/page-search/codes.ts';
import { buildRecords, type PageRecord, type PageText } from '../domain/page-search/record.ts';
import { buildBrowsers } from './browsers.ts';

/** A file of the index, its path from the folder of the index. */
export interface IndexFile {
  path: string;
  content: Uint8Array | string;
}

/** What Pagefind keeps of a page, and gives to whoever reads a result. */
interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { element: string; text: string }[];
}

/** What a search needs; the rest is Pagefind's worker, its widgets, and its program for other languages. */
const needed = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|index\/.+|fragment\/.+|.+\.pf_meta)$/;

/** What stands before the content in every packed file of Pagefind. */
const mark = 'pagefind_dcd';

/**
 * Make another index of the texts that Pagefind read for the first one: of each page only the words that it can be found
 * by, and of what a result gives only what the list shows.
 */
export async function abridgeIndex(files: readonly IndexFile[]): Promise<IndexFile[]> {
  const texts = files
    .filter(({ path }) => path.startsWith('fragment/'))
    .map(({ content }) => readText(unpack(content)))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  const records = buildRecords(texts);
  const shown = new Map(texts.map((text, place) => [text.url, packShown(text, records[place])]));
  const made = (await indexRecords(records)).filter(({ path }) => needed.test(path));
  return Promise.all(
    made.map(async ({ path, content }) => {
      if (path === 'pagefind.js') return { path, content: await minifyScript(content) };
      return { path, content: (path.startsWith('fragment/') && shown.get(unpack(content).url)) || content };
    }),
  );
}

async function indexRecords(records: readonly PageRecord[]): Promise<IndexFile[]> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join(' ')}`);
  for (const { url, content, meta } of records) {
    const added = await index.addCustomRecord({ url, language: 'en', content, meta: { ...meta } });
    if (added.errors.length > 0) throw new Error(`Pagefind could not index ${url}: ${added.errors.join(' ')}`);
  }
  const made = await index.getFiles();
  if (made.errors.length > 0) throw new Error(`Pagefind could not make its files: ${made.errors.join(' ')}`);
  return made.files;
}

/** Make Pagefind's script smaller, by 2 of 12 kB: it comes without line breaks, but with its long names. */
async function minifyScript(content: Uint8Array | string): Promise<string> {
  const options = { module: true, compress: { target: buildBrowsers.target } };
  const { code, errors } = await minify('pagefind.js', Buffer.from(content).toString(), options);
  if (errors.length > 0) throw new Error(`Pagefind's script could not be read: ${errors[0]?.message}`);
  return code;
}

/** Pack what a result shows, in place of the words that it was found by. */
function packShown(text: PageText, record: PageRecord | undefined): Uint8Array {
  const { url, title, description, problems } = text;
  const meta = { title, description, problems, codes: record ? listCodes(text, record) : '' };
  const fragment: Fragment = { url, content: '', meta, anchors: [] };
  return gzipSync(mark + JSON.stringify(fragment), { level: 9 });
}

/** Open what Pagefind keeps of a page, as its script for browsers does: packed, and behind a mark. */
function unpack(content: Uint8Array | string): Fragment {
  return JSON.parse(gunzipSync(content).subarray(mark.length).toString()) as Fragment; // by Pagefind
}

function readText({ url, content, meta, anchors }: Fragment): PageText {
  const { title = url, description = '', keywords = '', problems = '' } = meta;
  const headings = anchors.filter(({ element }) => /^h\d$/.test(element)).map(({ text }) => text);
  return { url, title, description, keywords, headings, content, problems };
}
