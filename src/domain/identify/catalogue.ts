import type { Voice } from '../../schemas/message.ts';
import { buildIndex, type PatternIndex } from './pattern-index.ts';
import { type Draft, tighten } from './tighten.ts';
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
export interface CatalogueData {
  problems: readonly string[];
  ids: string;
  voices: string;
  /** The numbers of each message's problems. */
  leads: string;
  /** Compiled codes and wordings, each list separated by `|`. */
  codes: string;
  wordings: string;
}

export interface KnownMessage {
  id: string;
  says: Voice;
  problems: readonly string[];
}

export interface Catalogue {
  messages: readonly KnownMessage[];
  index: PatternIndex;
}

const voiceLetters: Readonly<Record<Voice, string>> = { server: 's', system: 'y', program: 'p', wrapper: 'w' };
const voiceOfLetter: Readonly<Record<string, Voice>> = { s: 'server', y: 'system', p: 'program', w: 'wrapper' };

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
    ids: column((message) => message.id),
    voices: sorted.map((message) => voiceLetters[message.says]).join(''),
    leads: column((message) => message.problems.map((id) => problems.indexOf(id)).join(' ')),
    codes: column((message) => unique(message.codes.map(compileCode))),
    wordings: lines.join('\n'),
  };
}

/**
 * Open compiled data as the index that identification looks things up in. The catalogue may come in parts (English
 * and codes first, other languages when they are needed): a message that several parts name is one message.
 */
export function openCatalogue(...parts: readonly CatalogueData[]): Catalogue {
  const messages: KnownMessage[] = [];
  const numbers = new Map<string, number>();
  const codes: string[] = [];
  const wordings: string[] = [];
  for (const part of parts) {
    const ids = part.ids === '' ? [] : part.ids.split('\n');
    const leads = part.leads.split('\n');
    const codeLines = part.codes.split('\n');
    const wordingLines = part.wordings.split('\n');
    for (const [at, id] of ids.entries()) {
      let number = numbers.get(id);
      if (number === undefined) {
        number = messages.length;
        numbers.set(id, number);
        const problems = (leads[at] ?? '').split(' ').map((lead) => part.problems[Number(lead)] ?? '');
        messages.push({ id, says: voiceOfLetter[part.voices[at] ?? ''] ?? 'wrapper', problems });
      }
      codes[number] = joinLists(codes[number], codeLines[at]);
      wordings[number] = joinLists(wordings[number], wordingLines[at]);
    }
  }
  return { messages, index: buildIndex(codes, wordings) };
}

function joinLists(list = '', more = ''): string {
  return list !== '' && more !== '' ? `${list}|${more}` : list + more;
}
