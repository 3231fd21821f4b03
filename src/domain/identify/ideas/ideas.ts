import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import { tokenise } from '../text/tokens.ts';
import { faults } from './lexicon/faults.ts';
import { things } from './lexicon/things.ts';

export type Idea = keyof typeof things | keyof typeof faults;

/** An idea that a text names, and the tokens that name it. */
export interface Mention {
  idea: Idea;
  from: number;
  to: number;
}

interface Entry {
  idea: Idea;
  /** The words before the last are whole; the last may go on, unless `whole`. */
  words: readonly string[];
  whole: boolean;
}

/** Words as short as this are whole words, or every text would name something. */
const shortWord = 3;
const longestStem = 18;

let built: ReadonlyMap<string, readonly Entry[]> | undefined;

/** Build the lexicon's index on first use, by the first word of each entry. */
function lexicon(): ReadonlyMap<string, readonly Entry[]> {
  if (built) return built;
  const index = new Map<string, Entry[]>();
  for (const [idea, entries] of Object.entries({ ...things, ...faults })) {
    for (const entry of new Set(entries.split(' '))) {
      const words = tokenise(fold(entry.replace(/\$$/, '').replaceAll('_', ' '))).map(({ text }) => text);
      const [first] = words;
      const last = words[words.length - 1];
      if (first === undefined || last === undefined) continue;
      const whole = entry.endsWith('$') || (/^[a-z]+$/.test(last) && last.length <= shortWord);
      const list = index.get(first) ?? [];
      // The keys of an object are the names that its type lists.
      list.push({ idea: idea as Idea, words, whole });
      index.set(first, list);
    }
  }
  built = index;
  return index;
}

/** Find the ideas that the words of a text name, in any of the languages of the lexicon. */
export function findIdeas(tokens: readonly Token[]): Mention[] {
  const index = lexicon();
  const mentions: Mention[] = [];
  const known = new Map<string, readonly Entry[]>();
  for (const [at, { text, kind }] of tokens.entries()) {
    if (kind === 'host' || kind === 'address' || kind === 'ip' || kind === 'number') continue;
    let entries = known.get(text);
    if (!entries) {
      entries = entriesFor(text, index);
      known.set(text, entries);
    }
    for (const { idea, words, whole } of entries) {
      if (isHere(tokens, at, words, whole)) mentions.push({ idea, from: at, to: at + words.length - 1 });
    }
  }
  return mentions;
}

function entriesFor(text: string, index: ReadonlyMap<string, readonly Entry[]>): Entry[] {
  const found: Entry[] = [];
  for (let length = Math.min(text.length, longestStem); length > 0; length -= 1) {
    for (const entry of index.get(text.slice(0, length)) ?? []) {
      if (length === text.length || (entry.words.length === 1 && !entry.whole)) found.push(entry);
    }
  }
  return found;
}

function isHere(tokens: readonly Token[], at: number, words: readonly string[], whole: boolean): boolean {
  for (let offset = 1; offset < words.length; offset += 1) {
    const word = words[offset] ?? '';
    const text = tokens[at + offset]?.text ?? '';
    const last = offset === words.length - 1;
    if (!(last && !whole ? text.startsWith(word) : text === word)) return false;
  }
  return true;
}
