import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Folded } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import type { Evidence } from './evidence.ts';
import type { Hit } from './matcher.ts';
import type { NearMessage } from './nearest-wording.ts';

/** Where in the original text something was found. */
export interface Mark {
  start: number;
  end: number;
}

/** A message that the answer goes by, and the words of the text that show it. */
export interface Match {
  messageId: string;
  marks: readonly Mark[];
  evidence: 'code' | 'wording' | 'similar';
  /** Whether it names a cause and that cause is the first answer. */
  decisive: boolean;
}

/** Describe a message that was found. */
export function describeEvidence(evidence: Evidence, first: string, tokens: readonly Token[], folded: Folded): Match {
  const { message, hits } = evidence;
  const code = hits.some((hit) => hit.pattern.kind !== 'wording');
  return {
    messageId: message.id,
    marks: joinMarks(
      hits.flatMap((hit) => joinRuns(hit.runs, tokens).map(([from, to]) => markOf(from, to, tokens, folded))),
    ),
    evidence: code ? 'code' : 'wording',
    decisive: message.says !== 'wrapper' && message.problems[0] === first,
  };
}

/**
 * Describe messages whose words are part of a longer one that counts instead. They are worth showing where they say
 * the same: the shorter message may be the one that the reader looked for.
 */
export function describeShadowed(
  shadowed: readonly Evidence[],
  found: readonly Evidence[],
  first: string,
  tokens: readonly Token[],
  folded: Folded,
): Match[] {
  const shown = new Set(found.map(({ number }) => number));
  return shadowed
    .filter(({ message, number }) => message.problems[0] === first && !shown.has(number))
    .map((evidence) => ({ ...describeEvidence(evidence, first, tokens, folded), decisive: false }));
}

/** Describe the message that comes nearest to a text of which none was found. */
export function describeNear(near: NearMessage, catalogue: Catalogue, tokens: readonly Token[], folded: Folded): Match {
  return {
    messageId: catalogue.messages[near.message]?.id ?? '',
    marks: markTokens(near.tokens, tokens, folded),
    evidence: 'similar',
    decisive: false,
  };
}

/** Mark single words of the text. */
export function markTokens(places: readonly number[], tokens: readonly Token[], folded: Folded): Mark[] {
  return joinMarks(places.map((at) => markOf(at, at, tokens, folded)));
}

function markOf(from: number, to: number, tokens: readonly Token[], folded: Folded): Mark {
  return { start: folded.at[tokens[from]?.start ?? 0] ?? 0, end: folded.at[tokens[to]?.end ?? 0] ?? 0 };
}

/** A placeholder that took in so many tokens of the same line belongs to what was found. */
const shortGap = 2;

/** Join the runs of a hit between which only a word or two were skipped. */
function joinRuns(runs: Hit['runs'], tokens: readonly Token[]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [from, to] of runs) {
    const last = joined[joined.length - 1];
    if (last && from - last[1] <= shortGap + 1 && tokens[from]?.line === tokens[last[1]]?.line) last[1] = to;
    else joined.push([from, to]);
  }
  return joined;
}

/** Sort marks and join those that overlap, so that a page can wrap each in one element. */
function joinMarks(marks: readonly Mark[]): Mark[] {
  const joined: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const last = joined[joined.length - 1];
    if (last && mark.start <= last.end) last.end = Math.max(last.end, mark.end);
    else joined.push({ ...mark });
  }
  return joined;
}
