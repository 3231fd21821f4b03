import type { Surroundings } from '../context/context.ts';
import type { Hint } from '../ideas/hints.ts';
import { type Evidence, isRefusal } from '../matching/evidence.ts';
import type { Verdict } from '../telling/verdict.ts';
import { weighProblems } from '../telling/weigh-problems.ts';
import { applyBigProvider } from './big-providers.ts';
import { likelyNext } from './likely-next.ts';
import {
  applyClosedPort,
  applyCollecting,
  applyOldWindows,
  applyRelayPort,
  applyServerDisk,
  applyTlsMode,
  preferCauses,
  type Scores,
  topOf,
} from './rules.ts';
import { applyStage, readStage } from './stage.ts';

export interface RankedProblem {
  id: string;
  score: number;
  messages: readonly string[];
}

/** More problems than this help nobody, and neither do those that are so much less likely than the first. */
const mostProblems = 8;
const leastPart = 0.08;

/** What is known of the reader beside the text. */
export interface Reader {
  /** Ports that the provider keeps closed. */
  closedPorts?: readonly number[];
  /** How the reader's browser describes itself. */
  agent?: string;
}

const defaultClosedPorts: readonly number[] = [25, 26, 110, 143];

/** How much a message says for its first, second, … problem. */
const orderWeight = [1, 0.5, 0.35, 0.28, 0.22];
const leastOrderWeight = 0.2;
/** Words that point nowhere more clearly than this leave the cause open. */
const leastGuess = 0.18;
/** How much a second, third, … message adds to a problem. */
const repeatWeight = [1, 0.26, 0.15, 0.1];

/** What was read of a text, from which its problems are ranked. */
export interface Reading {
  text: string;
  /** Number of tokens. */
  length: number;
  found: readonly Evidence[];
  hints: readonly Hint[];
  verdict: Verdict;
  around: Surroundings;
  /** Whether it quotes somebody of whom nothing was understood. */
  quoted: boolean;
}

/** Rank the problems of a text: what messages and words say, weighed by the words, and reordered by the context. */
export function rankProblems(reading: Reading, reader: Reader): RankedProblem[] {
  const { text, length, found, verdict, around } = reading;
  const scores = weighProblems(scoreProblems(reading), found, verdict, length);
  const [said] = topOf(scores);
  applyBigProvider(scores, around, text);
  applyCollecting(scores, text);
  applyTlsMode(scores, around);
  applyRelayPort(scores, around);
  applyClosedPort(scores, around, reader.closedPorts ?? defaultClosedPorts);
  applyOldWindows(scores, text, reader.agent ?? '');
  addLikelyNext(scores);
  const [first, best] = topOf(scores);
  return [...scores]
    .sort((a, b) => b[1] - a[1])
    .filter(([, score], at) => at < mostProblems && score >= best * leastPart)
    .map(([id, score]) => {
      const own = messagesFor(id, found);
      // A timeout on port 110 is known to be one, and the port shows what it comes from.
      const inContext = id === first && id !== said && own.length === 0;
      return { id, score, messages: inContext ? messagesFor(said ?? '', found) : own };
    });
}

/** Name the messages that point at a problem, clearest first. */
function messagesFor(problem: string, found: readonly Evidence[]): string[] {
  return found
    .flatMap(({ message, score }) => {
      const order = message.problems.indexOf(problem);
      return order < 0 ? [] : { id: message.id, score: score * (orderWeight[order] ?? leastOrderWeight) };
    })
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
}

/** Sum up what messages, words and ideas say for each problem. */
function scoreProblems({ text, found, hints, verdict, quoted }: Reading): Scores {
  const framed = isFramed(found, quoted);
  const votes = new Map<string, number[]>();
  for (const evidence of found) {
    for (const [order, problem] of evidence.message.problems.entries()) {
      const score = evidence.score * (orderWeight[order] ?? leastOrderWeight);
      votes.set(problem, [...(votes.get(problem) ?? []), score]);
    }
  }
  const scores: Scores = new Map();
  for (const [problem, list] of votes) {
    list.sort((a, b) => b - a);
    scores.set(
      problem,
      list.reduce((sum, score, at) => sum + score * (repeatWeight[at] ?? 0), 0),
    );
  }
  const refused = found.some(isRefusal);
  addWords(scores, verdict.shares, wordsWeight(found, quoted), refused);
  addHints(scores, framed ? hints.filter(isPlain) : hints, hintWeight(found, quoted));
  if (framed && !refused) scores.set('undetermined', (scores.get('undetermined') ?? 0) + leastGuess);
  if (found.length === 0) scores.set('undetermined', leastGuess);
  const stage = readStage(text, found);
  applyStage(scores, stage, found);
  applyServerDisk(scores, refused);
  preferCauses(scores);
  if (stage === undefined && found.length === 0) admitDoubt(scores);
  return scores;
}

/** Tell whether a text is known to name no cause, so that only a plain hint may find one in it. */
function isFramed(found: readonly Evidence[], quoted: boolean): boolean {
  return !quoted && found.some(({ message }) => message.problems[0] === 'undetermined');
}

function isPlain({ strength }: Hint): boolean {
  return strength > 1.3;
}

/** Words of which no message says anything point nowhere as weakly as this: the text as a whole names no cause. */
const doubtful = 0.5;

function admitDoubt(scores: Scores): void {
  const [, best] = topOf(scores);
  if (best < doubtful) scores.set('undetermined', best * 1.05);
}

/** Give a reader whom the first answer does not help somewhere to go on. */
function addLikelyNext(scores: Scores): void {
  const [top, best] = topOf(scores);
  for (const [order, id] of (likelyNext[top ?? ''] ?? []).entries()) {
    scores.set(id, Math.max(scores.get(id) ?? 0, best * (0.12 - order * 0.02)));
  }
}

/** How much hints count where a program quotes someone else; always; and where no message explains the text. */
const quotedHints = 3;
const anyHints = 0.22;
const openHints = 1;
/** A message that scores this much leaves nothing open. */
const enough = 1.8;
/** A hint as strong as this is as clear as words can be. */
const clearHint = 2;
/** How fast a hint that is less clear than the clearest one fades. */
const hintFade = 1.6;

function addHints(scores: Scores, hints: readonly Hint[], weight: number): void {
  const best = hints[0]?.strength ?? 0;
  for (const { problem, strength } of hints) {
    const share = Math.exp((strength - best) * hintFade) * Math.min(1, best / clearHint);
    scores.set(problem, (scores.get(problem) ?? 0) + weight * share);
  }
}

/** What the words mean counts most where no message was found, or one that names no cause. */
function hintWeight(found: readonly Evidence[], quoted: boolean): number {
  if (quoted) return quotedHints;
  const best = found[0];
  const left = Math.max(0, 1 - (best?.score ?? 0) / enough);
  return anyHints + openHints * left;
}

/** Words speak a little for every problem; beyond the first few that is noise. */
const mostSpokenFor = 4;

/**
 * Add what the words of the text speak for, so that what no message names takes part; the square root keeps the
 * likeliest in bounds. Words that leave the cause open add nothing beside a reply code, which does not.
 */
function addWords(scores: Scores, shares: Verdict['shares'], weight: number, refused: boolean): void {
  const named = [...shares].filter(([problem]) => !refused || problem !== 'undetermined');
  const milder = named.map(([problem, share]) => [problem, Math.sqrt(share)] as const);
  const all = milder.reduce((sum, [, share]) => sum + share, 0);
  const likeliest = milder.sort((a, b) => b[1] - a[1]).slice(0, mostSpokenFor);
  for (const [problem, share] of likeliest) scores.set(problem, (scores.get(problem) ?? 0) + (weight * share) / all);
}

/** The less the messages say, the more the words of the text as a whole count: most where a program quotes a server. */
function wordsWeight(found: readonly Evidence[], quoted: boolean): number {
  if (quoted) return 1.1;
  const best = found[0];
  // A wrapper alone is known to name no cause, so words near it must not invent one.
  const unexplained = best?.message.says === 'wrapper' ? 0.2 : 0.52;
  return 0.2 + unexplained * Math.max(0, 1 - (best?.score ?? 0));
}
