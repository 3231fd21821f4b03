import { findHints } from '../ideas/hints.ts';
import { tokenise } from '../text/tokens.ts';
import { wordWeight } from './pattern-index.ts';
import { gaps } from './wording.ts';

/** A compiled wording on its way into the catalogue. */
export interface Draft {
  /** Number of its message. */
  message: number;
  /** What its message leads to first. */
  lead: string;
  tokens: readonly string[];
}

const enoughWeight = 20;
const longestCore = 12;

/**
 * Cut long wordings to their shortest telling core, so that the catalogue stays small enough for a phone and a
 * shortened paste is still recognised. A core must not occur in a wording that leads elsewhere.
 */
export function tighten(drafts: readonly Draft[]): Draft[] {
  return dropRepeats(cutToCores(drafts));
}

/** Cut each wording to its core, whether or not another one finds it as well. */
export function cutToCores(drafts: readonly Draft[]): Draft[] {
  const weightOf = countWords(drafts);
  const leads = collectLeads(drafts);
  const whole = new Map<string, string>();
  for (const { tokens, lead } of drafts) {
    const line = tokens.join(' ');
    whole.set(line, (whole.get(line) ?? lead) === lead ? lead : '');
  }
  return drafts.map((draft) => ({
    ...draft,
    tokens: findCore(draft, weightOf, leads, joinSpans(rivalSpan(draft, whole), tellingSpan(draft))),
  }));
}

function countWords(drafts: readonly Draft[]): (word: string) => number {
  const messages = new Map<string, Set<number>>();
  for (const { message, tokens } of drafts) {
    for (const token of tokens) {
      const known = messages.get(token);
      if (known) known.add(message);
      else messages.set(token, new Set([message]));
    }
  }
  const all = new Set(drafts.map((draft) => draft.message)).size;
  return (word) => (word in gaps ? 0 : wordWeight(word, messages.get(word)?.size ?? 1, all));
}

/** For each run of words, what all wordings with it lead to, or an empty string where they disagree. */
function collectLeads(drafts: readonly Draft[]): Map<string, string> {
  const leads = new Map<string, string>();
  for (const { tokens, lead } of drafts) {
    for (let from = 0; from < tokens.length; from += 1) {
      for (let to = from + 1; to <= Math.min(tokens.length, from + longestCore); to += 1) {
        const run = tokens.slice(from, to).join(' ');
        const known = leads.get(run);
        if (known === undefined) leads.set(run, lead);
        else if (known !== lead) leads.set(run, '');
      }
    }
  }
  return leads;
}

/** Find the words that must stay because a wording of another message lies inside: the longer one has to win. */
function rivalSpan({ tokens, lead }: Draft, whole: ReadonlyMap<string, string>): readonly [number, number] {
  let first = tokens.length;
  let end = 0;
  for (let from = 0; from < tokens.length; from += 1) {
    for (let to = from + 1; to <= Math.min(tokens.length, from + longestCore); to += 1) {
      if (to - from === tokens.length) continue;
      const rival = whole.get(tokens.slice(from, to).join(' '));
      if (rival === undefined || rival === lead) continue;
      first = Math.min(first, from);
      end = Math.max(end, to);
    }
  }
  return [first, end];
}

/** Find the words that say why: a core without them would stand for any failure of the same step. */
function tellingSpan({ tokens, lead }: Draft): readonly [number, number] {
  const words = tokens.flatMap((text, at) => (text in gaps || text.startsWith('<') ? [] : [{ text, at }]));
  const line = { text: words.map(({ text }) => text).join(' ') };
  const hint = findHints(tokenise({ text: line.text, at: new Int32Array(0) }), line.text, () => false)[0];
  if (hint?.problem !== lead) return [tokens.length, 0];
  const places = hint.tokens.map((at) => words[at]?.at ?? 0);
  return [Math.min(...places), Math.max(...places) + 1];
}

function joinSpans(a: readonly [number, number], b: readonly [number, number]): readonly [number, number] {
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}

function findCore(
  draft: Draft,
  weightOf: (word: string) => number,
  leads: ReadonlyMap<string, string>,
  [keepFrom, keepTo]: readonly [number, number],
): readonly string[] {
  const { tokens } = draft;
  const weights = tokens.map(weightOf);
  let core = tokens;
  let shortest = tokens.join(' ').length;
  for (let from = 0; from < tokens.length; from += 1) {
    if ((tokens[from] ?? '') in gaps) continue;
    let weight = 0;
    for (let to = from + 1; to <= Math.min(tokens.length, from + longestCore); to += 1) {
      weight += weights[to - 1] ?? 0;
      if (weight < enoughWeight || (tokens[to - 1] ?? '') in gaps) continue;
      const run = tokens.slice(from, to).join(' ');
      if (run.length >= shortest) break;
      if (leads.get(run) === '' || from > keepFrom || to < keepTo) continue;
      shortest = run.length;
      core = tokens.slice(from, to);
      break;
    }
  }
  return core;
}

/** Drop a wording that holds another one of the same message: the shorter one finds it as well. */
function dropRepeats(drafts: readonly Draft[]): Draft[] {
  const own = new Map<number, Set<string>>();
  for (const { message, tokens } of drafts) {
    const line = tokens.join(' ');
    const known = own.get(message);
    if (known) known.add(line);
    else own.set(message, new Set([line]));
  }
  const kept = new Set<string>();
  return drafts.filter(({ message, tokens }) => {
    const key = `${message} ${tokens.join(' ')}`;
    if (kept.has(key) || holdsAnother(tokens, own.get(message) ?? new Set())) return false;
    kept.add(key);
    return true;
  });
}

function holdsAnother(tokens: readonly string[], lines: ReadonlySet<string>): boolean {
  for (let from = 0; from < tokens.length; from += 1) {
    for (let to = from + 2; to <= tokens.length; to += 1) {
      if (to - from < tokens.length && lines.has(tokens.slice(from, to).join(' '))) return true;
    }
  }
  return false;
}
