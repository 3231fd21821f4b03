import { isEnhancedCode } from '../text/codes.ts';
import { isSignCode } from '../text/token-shapes.ts';
import { commonWords } from './common-words.ts';
import { gaps, kindWord, splitTokens } from './wording.ts';

/**
 * `reply` and `number` are bare numbers, which count only where the text says that they are codes. An `identifier` is a
 * name whose parts stand together, such as TRY_AGAIN.
 */
export type PatternKind = 'wording' | 'name' | 'identifier' | 'enhanced' | 'reply' | 'number';

/** One code or wording: word numbers, with the negative length of a gap where a placeholder stands. */
export interface Pattern {
  message: number;
  kind: PatternKind;
  words: readonly number[];
  /** Position of its rarest word. */
  anchor: number;
  /** How telling its words are, all together. */
  weight: number;
}

export interface PatternIndex {
  vocabulary: ReadonlyMap<string, number>;
  /** How telling each word is. */
  weights: readonly number[];
  patterns: readonly Pattern[];
  /** For each word, the patterns that are looked up by it. */
  byAnchor: readonly (readonly number[])[];
}

/** Index the compiled codes and wordings, one line a message. */
export function buildIndex(codeLines: readonly string[], wordingLines: readonly string[]): PatternIndex {
  const vocabulary = new Map<string, number>();
  const counts: number[] = [];
  const lastSeen: number[] = [];
  const drafts: { message: number; kind: PatternKind; words: number[] }[] = [];
  const add = (message: number, kind: PatternKind, compiled: string) => {
    const words: number[] = [];
    for (const piece of splitTokens(compiled)) {
      const gap = gaps[piece];
      words.push(gap === undefined ? wordNumber(piece, message) : -gap);
    }
    drafts.push({ message, kind, words });
  };
  const wordNumber = (word: string, message: number): number => {
    let number = vocabulary.get(word);
    if (number === undefined) {
      number = vocabulary.size;
      vocabulary.set(word, number);
      counts.push(0);
      lastSeen.push(-1);
    }
    if (lastSeen[number] !== message) counts[number] = (counts[number] ?? 0) + 1;
    lastSeen[number] = message;
    return number;
  };
  for (const [message, line] of codeLines.entries()) {
    for (const code of line === '' ? [] : line.split('|')) add(message, codeKind(code), code);
    const wordings = wordingLines[message] ?? '';
    for (const wording of wordings === '' ? [] : wordings.split('|')) add(message, 'wording', wording);
  }
  const weights = [...vocabulary.keys()].map((word, at) => wordWeight(word, counts[at] ?? 1, codeLines.length));
  const byAnchor: number[][] = weights.map(() => []);
  const patterns = drafts.map((draft, number): Pattern => {
    let anchor = 0;
    let best = -1;
    let weight = 0;
    for (const [at, word] of draft.words.entries()) {
      const own = weights[word] ?? 0;
      weight += own;
      if (word >= 0 && own > best) {
        best = own;
        anchor = at;
      }
    }
    byAnchor[draft.words[anchor] ?? 0]?.push(number);
    return { ...draft, anchor, weight };
  });
  return { vocabulary, weights, patterns, byAnchor };
}

function codeKind(code: string): PatternKind {
  if (isEnhancedCode(code)) return 'enhanced';
  if (/^[245]\d\d$/.test(code)) return 'reply';
  if (/^\d+$/.test(code)) return 'number';
  return code.includes('_') ? 'identifier' : 'name';
}

const commonShare = 0.3;
const kindSign = kindWord('').charCodeAt(0);

/** A few hundred imagined messages keep a small catalogue from taking every word for a common one. */
export function wordWeight(word: string, count: number, messages: number): number {
  const rarity = Math.log((messages + 300) / (count + 1));
  const first = word.charCodeAt(0);
  if (first === kindSign) return rarity * commonShare;
  if (word.length === 1 && isSignCode(first)) return rarity * 0.45;
  if (commonWords.has(word)) return rarity * commonShare;
  if (word.length <= 2) return rarity * 0.35;
  return word.length === 3 ? rarity * 0.7 : rarity;
}
