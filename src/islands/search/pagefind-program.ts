/** What Pagefind's WebAssembly offers of itself, of which a search needs this. A text goes in as address and length. */
interface Exports {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start(): void;
  __wbindgen_malloc(length: number, alignment: number): number;
  __wbindgen_free(address: number, length: number, alignment: number): void;
  init_pagefind(...meta: Slice): number;
  set_ranking_weights(state: number, ...weights: Slice): number;
  load_index_chunk(state: number, ...chunk: Slice): number;
  request_indexes(state: number, ...query: Slice): Slice;
  search(state: number, ...texts: [...Slice, ...Slice, ...Slice, ...Slice, exact: number, diacritics: number]): Slice;
}

type Slice = [address: number, length: number];

/** Pagefind's search, ready for its parts of the index. */
export interface PagefindProgram {
  /** Name the parts of the index in which the words of a query lie. */
  partsFor(query: string): string[];
  addPart(part: Uint8Array<ArrayBuffer>): void;
  /** Find the pages that have all words of a query, best first, by the names of their files. */
  search(query: string): string[];
}

/**
 * Start Pagefind's search.
 *
 * Pagefind's own script for pages does this too, and more: a worker, extracts, filters, several sites, unpacking. It is
 * 11.7 kB where this is 1, of the 100 that a first search may cost. The price is that what is called here belongs to one
 * version of Pagefind (1.5.2, `pagefind_web/src/lib.rs`), and the tests of the search say so if another differs.
 */
export async function startPagefind(
  code: Uint8Array<ArrayBuffer>,
  meta: Uint8Array<ArrayBuffer>,
  ranking: object,
): Promise<PagefindProgram> {
  const imports = { './pagefind_web_bg.js': { __wbindgen_init_externref_table: () => initTable() } };
  const { instance } = await WebAssembly.instantiate(code, imports);
  // The code comes with the index, from the package whose version the comment above names.
  const program = instance.exports as unknown as Exports;

  /** The places that wasm-bindgen expects these values in. */
  function initTable(): void {
    const table = program.__wbindgen_externrefs;
    const first = table.grow(4);
    table.set(0, undefined);
    for (const [place, value] of [undefined, null, true, false].entries()) table.set(first + place, value);
  }

  /** Put bytes or a text where the program can read them; it frees them itself. */
  function pass(data: Uint8Array | string): Slice {
    const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
    const address = program.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(program.memory.buffer).set(bytes, address);
    return [address, bytes.length];
  }

  function take([address, length]: Slice): unknown {
    const text = new TextDecoder().decode(new Uint8Array(program.memory.buffer, address >>> 0, length));
    program.__wbindgen_free(address, length, 1);
    return JSON.parse(text);
  }

  program.__wbindgen_start();
  let state = program.init_pagefind(...pass(meta));
  state = program.set_ranking_weights(state, ...pass(JSON.stringify(ranking)));
  return {
    partsFor: (query) => take(program.request_indexes(state, ...pass(plain(query)))) as string[],
    addPart(part) {
      state = program.load_index_chunk(state, ...pass(part));
    },
    search(query) {
      const texts = [plain(query), lettersOf(query), '{}', ''].map(pass) as [Slice, Slice, Slice, Slice];
      const answer = program.search(state, ...texts[0], ...texts[1], ...texts[2], ...texts[3], 0, 0);
      const { results } = take(answer) as { results: { p: string }[] };
      return results.map(({ p }) => p);
    },
  };
}

/** Keep what Pagefind keeps of a word when it reads a page: letters, digits and low lines. */
function lettersOf(query: string): string {
  return query
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_\s]+/gu, '')
    .trim();
}

/** The same without accents, as words stand in the index. */
function plain(query: string): string {
  return lettersOf(query)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}
