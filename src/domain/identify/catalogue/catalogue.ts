import type { Voice } from '../../../schemas/message.ts';
import { noWords, type TellingWords } from '../telling/telling-words.ts';
import { buildIndex, type PatternIndex } from './pattern-index.ts';
import { type Draft, tighten } from './tighten.ts';
import { type Lettered, letterWords, spellWords } from './word-letters.ts';
import { compileCode, compileWording, joinTokens } from './wording.ts';

/** What identification needs to know of a message. */
export interface CatalogueMessage {
  id: string;
  says: Voice;
  codes: readonly string[];
  wordings: readonly string[];
  problems: readonly string[];
}

/** The catalogue as it travels: one column a field, one line a message, because that compresses best. */
export interface CatalogueData extends Lettered {
  problems: readonly string[];
  ids: string;
  voices: string;
  /** A letter for each of a message's problems. */
  leads: string;
  /** Compiled codes, each list separated by `|`. */
  codes: string;
}

/** Wordings in one more language, one line for each message of the catalogue. */
export type MoreWordings = Lettered;

export interface KnownMessage {
  id: string;
  says: Voice;
  problems: readonly string[];
}

export interface Catalogue {
  messages: readonly KnownMessage[];
  index: PatternIndex;
  /** What single words speak for. */
  telling: TellingWords;
}

const voiceLetters: Readonly<Record<Voice, string>> = {
  server: 's',
  system: 'y',
  program: 'p',
  wrapper: 'w',
  anyone: 'a',
};
const voiceOfLetter: ReadonlyMap<string, Voice> = new Map(
  // The keys of an object are the names that its type lists.
  Object.entries(voiceLetters).map(([voice, letter]) => [letter, voice as Voice]),
);

/** Compile messages at build time into compact data for the browser. */
export function buildCatalogue(messages: readonly CatalogueMessage[]): CatalogueData {
  const sorted = [...messages].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const problems = [...new Set(sorted.flatMap((message) => message.problems))].sort();
  const column = (field: (message: CatalogueMessage) => string) => sorted.map(field).join('\n');
  const unique = (lines: readonly string[]) => [...new Set(lines)].filter((line) => line !== '').join('|');
  const drafts = sorted.flatMap((message, number) =>
    message.wordings.map((wording): Draft => {
      return { message: number, lead: message.problems[0] ?? '', tokens: compileWording(wording) };
    }),
  );
  const lines: string[] = sorted.map(() => '');
  for (const { message, tokens } of tighten(drafts)) {
    const line = joinTokens(tokens);
    lines[message] = lines[message] ? `${lines[message]}|${line}` : line;
  }
  return {
    problems,
    ids: column(shortenId),
    voices: sorted.map((message) => voiceLetters[message.says]).join(''),
    leads: column((message) => message.problems.map((id) => letterOf(problems.indexOf(id))).join('')),
    codes: column((message) => unique(message.codes.map(compileCode))),
    ...letterWords(lines),
  };
}

/**
 * Compile the same messages' wordings in another language, to be added to a catalogue that names all of them: the
 * lines are those of the catalogue.
 */
export function buildWordings(messages: readonly CatalogueMessage[]): MoreWordings {
  const { words, wordings } = buildCatalogue(messages);
  return { words, wordings };
}

/**
 * Open compiled data as the index that identification looks things up in: codes and English first, the wordings in
 * other languages when they are needed. Without telling words only the messages answer.
 */
export function openCatalogue(
  data: CatalogueData,
  telling: TellingWords = noWords,
  more: readonly MoreWordings[] = [],
): Catalogue {
  const ids = data.ids === '' ? [] : data.ids.split('\n');
  const leads = data.leads.split('\n');
  const codes = data.codes.split('\n').slice(0, ids.length);
  const messages = ids.map((id, at): KnownMessage => {
    const problems = [...(leads[at] ?? '')].map((letter) => data.problems[numberOf(letter)] ?? '');
    return { id: lengthenId(id, codes[at]), says: voiceOfLetter.get(data.voices[at] ?? '') ?? 'wrapper', problems };
  });
  const wordings = spellWords(data);
  for (const part of more) {
    for (const [at, line] of spellWords(part).entries()) {
      if (line !== '') wordings[at] = joinLists(wordings[at], line);
    }
  }
  return { messages, index: buildIndex(codes, wordings), telling };
}

/** Most ids end in the message's code, which travels already. */
const codeSign = '$';

function shortenId({ id, codes }: CatalogueMessage): string {
  const end = codeInId(codes.map(compileCode)[0]);
  return end !== '' && id.endsWith(end) ? id.slice(0, -end.length) + codeSign : id;
}

function lengthenId(id: string, codes = ''): string {
  return id.endsWith(codeSign) ? id.slice(0, -codeSign.length) + codeInId(codes.split('|')[0]) : id;
}

function codeInId(code = ''): string {
  return code.replace(/[^a-z0-9]+/g, '-');
}

const firstLetter = '0'.charCodeAt(0);

function letterOf(problem: number): string {
  return String.fromCharCode(firstLetter + problem);
}

function numberOf(letter: string): number {
  return letter.charCodeAt(0) - firstLetter;
}

function joinLists(list = '', more = ''): string {
  return list !== '' && more !== '' ? `${list}|${more}` : list + more;
}
