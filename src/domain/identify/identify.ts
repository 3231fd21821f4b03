import type { Catalogue } from './catalogue/catalogue.ts';
import type { Pattern } from './catalogue/pattern-index.ts';
import { gaps, kindWord } from './catalogue/wording.ts';
import { type Context, readContext } from './context/context.ts';
import { saysFailure } from './gate/failure-words.ts';
import { isAboutMail, weighWords } from './gate/gate.ts';
import { strangerWords } from './gate/gate-words.ts';
import { mayGuess } from './gate/guess.ts';
import { findHints } from './ideas/hints.ts';
import { isCodeHere } from './matching/code-context.ts';
import { weighHits } from './matching/evidence.ts';
import { findKnownWords } from './matching/known-words.ts';
import {
  describeEvidence,
  describeNear,
  describeShadowed,
  type Mark,
  type Match,
  markTokens,
} from './matching/match.ts';
import { findHits, type Hit } from './matching/matcher.ts';
import { type NearCode, nearestCodes } from './matching/nearest.ts';
import { findNearMessage } from './matching/nearest-wording.ts';
import { dropContained, type Found } from './matching/overlaps.ts';
import { quotesUnknown } from './matching/quotes.ts';
import { type RankedProblem, type Reader, rankProblems } from './ranking/ranking.ts';
import { findTellingTokens } from './telling/find-telling-tokens.ts';
import { judgeText } from './telling/judge-text.ts';
import { speaksOfMail } from './telling/weigh-problems.ts';
import { blankBoilerplate } from './text/boilerplate.ts';
import { joinReplyLines } from './text/continuation.ts';
import { fold } from './text/fold.ts';
import { cutHumps } from './text/humps.ts';
import { type Token, tokenise } from './text/tokens.ts';

export type Identification =
  | {
      kind: 'recognised';
      problems: readonly RankedProblem[];
      matches: readonly Match[];
      /** What to mark where no message names the first problem: the words that speak for it, or a message and the port that explains it. */
      words: readonly Mark[];
      context: Context;
    }
  | { kind: 'unrecognised'; nearest: readonly NearCode[]; context: Context };

const clearScore = 2.5;

/** Find the known messages in a pasted text and rank the problems that they point at. */
export function identify(text: string, catalogue: Catalogue, reader: Reader = {}): Identification {
  const whole = fold(text);
  const folded = { ...whole, text: blankBoilerplate(whole.text) };
  const { vocabulary } = catalogue.index;
  const pieces = joinReplyLines(tokenise(folded), folded.text);
  const tokens = cutHumps(pieces, folded, text, (word) => vocabulary.has(word) || strangerWords.has(word));
  const around = readContext(tokens, folded.text);
  const context: Context = {
    ports: around.ports,
    direction: around.direction,
    program: around.program,
    protocol: around.protocol,
  };
  const words = tokens.map((token) => vocabulary.get(token.text) ?? -1);
  const { kept, shadowed } = findTrueHits(tokens, words, folded.text, catalogue);
  const found = weighHits(kept, catalogue, tokens.length);
  const weights = weighWords(tokens, folded.text, around);
  const isMail = isAboutMail(tokens, folded.text, around, found, weights);
  // Where a message is clear, hints add nothing.
  const clear = isMail && (found[0]?.score ?? 0) >= clearScore;
  const known = findKnownWords(found, tokens, folded.text);
  const inCode = new Set(kept.flatMap((hit) => (hit.pattern.kind === 'identifier' ? hit.runs.flatMap(listRun) : [])));
  const hints = clear ? [] : findHints(tokens, folded.text, (at) => known.has(at) || inCode.has(at));
  const search = isWordSearch(text, kept, tokens.length);
  const verdict = judgeText(pieces, found, tokens, weights, catalogue.telling);
  const likely = isMail || mayGuess(tokens, folded.text, weights, hints);
  if (search || !speaksOfMail(verdict, likely, found, folded.text, tokens.length)) {
    return { kind: 'unrecognised', nearest: nearestCodes(tokens, catalogue), context };
  }
  const quoted = quotesUnknown(found, tokens, folded.text);
  const reading = { text: folded.text, length: tokens.length, found, hints, verdict, around, quoted };
  const problems = rankProblems(reading, reader);
  const first = problems[0]?.id ?? '';
  if (!likely && first === 'undetermined')
    return { kind: 'unrecognised', nearest: nearestCodes(tokens, catalogue), context };
  const told = () => markTokens(findTellingTokens(pieces, catalogue.telling, first), pieces, folded);
  const near = found.length === 0 ? findNearMessage(tokens, words, first, catalogue) : undefined;
  if (!near) {
    const matches = found.map((evidence) => describeEvidence(evidence, first, tokens, folded));
    const within = weighHits(shadowed, catalogue, tokens.length);
    const others = describeShadowed(within, found, first, tokens, folded);
    const named = found.some(({ message }) => message.problems.includes(first));
    const ports = markTokens(findPorts(tokens, around.ports), tokens, folded);
    let shown: readonly Mark[] = [];
    if (problems[0]?.messages.length === 0) shown = told();
    // The context made another problem of what the message says: the message and the port show it together.
    else if (!named) shown = [...(matches[0]?.marks ?? []), ...ports];
    return { kind: 'recognised', problems, matches: [...matches, ...others], words: shown, context };
  }
  const match = describeNear(near, catalogue, tokens, folded);
  const explained = problems.map((problem) =>
    problem.id === first ? { ...problem, messages: [match.messageId] } : problem,
  );
  return { kind: 'recognised', problems: explained, matches: [match], words: told(), context };
}

function findPorts(tokens: readonly Token[], ports: readonly number[]): number[] {
  return tokens.flatMap(({ kind, text }, at) => (kind === 'number' && ports.includes(Number(text)) ? at : []));
}

function listRun([from, to]: readonly [number, number]): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** The placeholder {text} may hold whole sentences. */
const longGap = gaps['%'] ?? 40;

/** Longest text that is rather a search than a message when only one of its words is known. */
const searchLength = 3;

/** Tell whether a text is a few words to search for, such as “port blocked”, of which one alone would name a problem. */
function isWordSearch(text: string, hits: readonly Hit[], length: number): boolean {
  // A dot, a colon or a capital inside a word is how programs write, not how people search; “TLS 1.2” is both.
  const words = text.replace(/(?<=\d)\.(?=\d)/g, '');
  if (length > 2 * searchLength || words.trim().split(/\s+/).length > searchLength) return false;
  if (!/^[\p{L}\d\s]+$/u.test(words) || /\p{Ll}\p{Lu}/u.test(text)) return false;
  if (hits.length === 0) return !saysFailure(text);
  return hits.every(({ pattern, runs }) => {
    const covered = runs.reduce((sum, [from, to]) => sum + to - from + 1, 0);
    return pattern.kind === 'wording' && covered === 1 && length > 1;
  });
}

function findTrueHits(tokens: readonly Token[], words: readonly number[], text: string, catalogue: Catalogue): Found {
  const kinds = tokens.map((token) => catalogue.index.vocabulary.get(kindWord(token.kind)) ?? -1);
  const exact = findHits(words, catalogue.index, kinds).filter((hit) => isTrueHit(hit, tokens, text));
  return dropContained(exact, tokens.length);
}

function isTrueHit({ pattern, runs }: Hit, tokens: readonly Token[], text: string): boolean {
  const [from, to] = runs[0] ?? [0, 0];
  if (pattern.kind === 'reply' || pattern.kind === 'number') return isCodeHere(tokens, from, text);
  if (pattern.kind === 'name' && isInsideName(tokens[from], tokens[to], text)) return false;
  if (pattern.kind === 'identifier') return !/\s/.test(text.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0));
  return !pattern.words.some((word) => word < 0) || !crossesSentence(runs, pattern, tokens, text);
}

/** Tell whether a code is only a part of a longer name: Nonexistent in InfoDomainNonexistent. */
function isInsideName(first: Token | undefined, last: Token | undefined, text: string): boolean {
  return /[a-z]/.test(text[(first?.start ?? 0) - 1] ?? '') || /[a-z]/.test(text[last?.end ?? text.length] ?? '');
}

/** Tell whether a short placeholder was filled with the end of one sentence and the start of another. */
function crossesSentence(runs: Hit['runs'], pattern: Pattern, tokens: readonly Token[], text: string): boolean {
  if (pattern.words.some((word) => word <= -longGap)) return false;
  return runs.some(([from], at) => {
    const before = runs[at - 1];
    if (!before) return false;
    const between = tokens.slice(before[1] + 1, from);
    if (between.every(({ kind }) => kind !== 'word' && kind !== 'sign')) return false;
    return /[.!?;][\s"')]/.test(text.slice(tokens[before[1]]?.end ?? 0, tokens[from]?.start ?? 0));
  });
}

export type { Context, Match, NearCode, RankedProblem };
