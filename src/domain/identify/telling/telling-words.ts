import { pairSign } from './features.ts';

/** What a word, or two side by side, speaks for. */
export interface Telling {
  /** Numbers of problems. */
  problems: readonly number[];
  /** How much for each of them, a whole number; below zero against it. */
  weights: readonly number[];
}

/** Words and what they speak for, as learnt from labelled texts (src/learning). */
export interface TellingWords {
  /** Ids of problems, and not-mail. */
  problems: readonly string[];
  /** How much speaks for each problem before a word is read. */
  bias: readonly number[];
  words: ReadonlyMap<string, Telling>;
}

/** What is known of words before any was learnt. */
export const noWords: TellingWords = { problems: [], bias: [], words: new Map() };

/** Telling words as they travel: each word once, one line for each; two characters for each weight. */
export interface PackedWords {
  problems: readonly string[];
  bias: readonly number[];
  words: string;
  /** For each word its weights. */
  single: string;
  /** For each word the letters of those that follow it, each with the weights of the pair. */
  pairs: string;
}

const firstProblem = '0'.charCodeAt(0);
/** The sign of a weight of nought: those above it speak for a problem. */
const noWeight = 'P'.charCodeAt(0);
/** Largest weight that has a sign. */
export const mostWeight = 14;
/** Letters of words lie above all other signs, and below those that stand for nothing by themselves. */
const firstLetter = 0x80;
const lastLetter = 0xd7ff;

/**
 * Pack telling words for the way to the browser.
 * @throws where there are more words than letters
 */
export function packWords({ problems, bias, words }: TellingWords): PackedWords {
  const list = [...new Set([...words.keys()].flatMap((name) => name.split(pairSign)))].sort();
  if (firstLetter + list.length > lastLetter) throw new Error(`There are no letters for ${list.length} words`);
  const letters = new Map(list.map((word, at) => [word, String.fromCharCode(firstLetter + at)]));
  const pairs = new Map<string, string[]>();
  for (const [name, telling] of words) {
    const [first = '', second] = name.split(pairSign);
    if (second === undefined) continue;
    const line = pairs.get(first) ?? [];
    line.push((letters.get(second) ?? '') + packWeights(telling));
    pairs.set(first, line);
  }
  return {
    problems,
    bias,
    words: list.join(' '),
    single: list.map((word) => packWeights(words.get(word))).join('\n'),
    pairs: list.map((word) => (pairs.get(word) ?? []).sort().join('')).join('\n'),
  };
}

/** Open packed words again. */
export function openWords({ problems, bias, words, single, pairs }: PackedWords): TellingWords {
  const list = words.split(' ');
  const opened = new Map<string, Telling>();
  for (const [at, signs] of single.split('\n').entries()) {
    if (signs !== '') opened.set(list[at] ?? '', openWeights(signs));
  }
  for (const [at, line] of pairs.split('\n').entries()) {
    for (const [pair = ''] of line.matchAll(/[\u0080-\ud7ff][\0-\x7f]+/g)) {
      const second = list[pair.charCodeAt(0) - firstLetter] ?? '';
      opened.set(`${list[at]}${pairSign}${second}`, openWeights(pair.slice(1)));
    }
  }
  return { problems, bias, words: opened };
}

function packWeights(telling: Telling | undefined): string {
  if (!telling) return '';
  return telling.problems
    .map((problem, at) => String.fromCharCode(firstProblem + problem, noWeight + (telling.weights[at] ?? 0)))
    .join('');
}

function openWeights(signs: string): Telling {
  const problems: number[] = [];
  const weights: number[] = [];
  for (let at = 0; at < signs.length; at += 2) {
    problems.push(signs.charCodeAt(at) - firstProblem);
    weights.push(signs.charCodeAt(at + 1) - noWeight);
  }
  return { problems, weights };
}
