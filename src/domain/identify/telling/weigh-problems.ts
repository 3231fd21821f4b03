import { asksQuestion, saysFailure } from '../gate/failure-words.ts';
import { type Evidence, isRefusal } from '../matching/evidence.ts';
import type { Verdict } from './verdict.ts';

/** Odds against mail that a text with a message of its own, and one without any, may have at most. */
const mostKnown = 0.3;
const mostUnknown = 0.15;
/** How much more may speak against mail where a code of its own stands. */
const clear = 20;
/** How much sooner a question, and a text that says of nothing that it failed, is none. */
const calm = 0.25;

/** Where words alone answer, they have to point one way as clearly as this. */
const leastSure = 0.3;

/** Tell whether a text is about mail by its words and by how much the messages in it are mail's own. */
export function speaksOfMail(
  { strange, shares }: Verdict,
  isMail: boolean,
  found: readonly Evidence[],
  text: string,
  length: number,
): boolean {
  if (isMail) {
    // Who pastes "530" and nothing else asks about mail.
    if (coverage(found, length) === 1) return true;
    const own = isCoded(found) ? clear : 1;
    return strange < mostKnown * (1 + ownScore(found)) ** 2 * own;
  }
  if (Math.max(0, ...shares.values()) < leastSure) return false;
  return strange < mostUnknown * (asksQuestion(text) ? calm : 1) * (saysFailure(text) ? 1 : calm);
}

/** How much of a message counts as mail's own that systems say of any connection. */
const shared = 0.5;

function ownScore(found: readonly Evidence[]): number {
  const own = found.map(({ message, score }) => {
    if (message.says === 'anyone') return 0;
    return message.says === 'system' ? score * shared : score;
  });
  return Math.max(0, ...own);
}

/** A score of messages from which on they are trusted in full against the words of the text. */
const trusted = 2.5;
const leastTrust = 0.25;
/** A reply code leaves much open, but not everything. */
const leastReplyTrust = 0.6;
/** What a problem that no message names, and one that no word speaks for, still counts for. */
const leastEvidence = 0.03;
const leastShare = 1e-4;
/** How much the words count beside messages that are trusted in full, and beside a code that only one message has. */
const voice = 0.25;
const codedVoice = 0.1;
/** How much of that goes where messages explain the whole text: then its words are theirs. */
const mostCovered = 0.8;
/** Weigh what was said of each problem by what the words of the text speak for. */
export function weighProblems(
  scores: ReadonlyMap<string, number>,
  found: readonly Evidence[],
  { shares }: Verdict,
  length: number,
): Map<string, number> {
  const loudness = (isCoded(found) ? codedVoice : voice) * (1 - mostCovered * coverage(found, length));
  const best = Math.max(0, ...scores.values());
  const least = found.some(isRefusal) ? leastReplyTrust : leastTrust;
  const trust = scores.size === 0 ? 0 : Math.max(least, Math.min(1, best / trusted));
  const likeliest = Math.max(0, ...shares.values()) + leastShare;
  return new Map(
    [...new Set([...scores.keys(), ...shares.keys()])].map((id) => {
      const evidence = leastEvidence + (best > 0 ? Math.max(0, scores.get(id) ?? 0) / best : 0);
      // A problem of which nothing was learnt is left as it is.
      const words = ((shares.get(id) ?? likeliest) + leastShare) / likeliest;
      return [id, Math.max(best, leastEvidence) * evidence ** trust * words ** loudness];
    }),
  );
}

/** Tell whether a code is what speaks most clearly: 0x800CCC0E is one thing, while 550 is many. */
function isCoded([best]: readonly Evidence[]): boolean {
  return best?.hits.some(({ pattern }) => ofOneMessage.has(pattern.kind)) === true;
}

const ofOneMessage: ReadonlySet<string> = new Set(['identifier', 'name', 'number']);

/** Tell which part of a text the messages found in it explain, between 0 and 1. */
function coverage(found: readonly Evidence[], length: number): number {
  const covered = new Set<number>();
  for (const { runs } of found.flatMap(({ hits }) => hits)) {
    const last = runs[runs.length - 1]?.[1] ?? -1;
    for (let at = runs[0]?.[0] ?? 0; at <= last; at += 1) covered.add(at);
  }
  return covered.size / Math.max(1, length);
}
