import type { WordWeights } from '../gate/gate.ts';
import type { Evidence } from '../matching/evidence.ts';
import type { Token } from '../text/tokens.ts';
import type { TellingWords } from './telling-words.ts';
import { judgeWords, type Verdict } from './verdict.ts';

/** Tokens that are judged by their words: a text of two screens. */
const mostJudged = 240;
/** No problem is out of the question because one word is missing. */
const leastShare = 1e-5;

/**
 * Judge a pasted text by its words: as a whole, and the lines by themselves in which a message was found, so that
 * lines of another kind around them do not drown them.
 */
export function judgeText(
  pieces: readonly Token[],
  found: readonly Evidence[],
  tokens: readonly Token[],
  weighed: WordWeights,
  telling: TellingWords,
): Verdict {
  const whole = judgeWords(cutOut(pieces, found, tokens), weighed, telling);
  const lines = new Set(
    found.flatMap(({ hits }) => hits.flatMap(({ runs }) => runs.flatMap((run) => run.map((at) => tokens[at]?.line)))),
  );
  const near = pieces.filter(({ line }) => lines.has(line)).slice(0, mostJudged);
  if (near.length === 0 || near.length === pieces.length) return whole;
  const close = judgeWords(near, weighed, telling);
  const shares = [...whole.shares].map(([problem, share]): [string, number] => {
    return [problem, Math.sqrt((share + leastShare) * ((close.shares.get(problem) ?? 0) + leastShare))];
  });
  return { shares: new Map(shares), strange: Math.min(whole.strange, close.strange) };
}

/** Cut a long text to what stands round the message that says most. */
function cutOut(pieces: readonly Token[], found: readonly Evidence[], tokens: readonly Token[]): readonly Token[] {
  if (pieces.length <= mostJudged) return pieces;
  const first = tokens[found[0]?.hits[0]?.runs[0]?.[0] ?? 0]?.start ?? 0;
  const at = pieces.findIndex(({ start }) => start >= first);
  const from = Math.max(0, Math.min(at - mostJudged / 2, pieces.length - mostJudged));
  return pieces.slice(from, from + mostJudged);
}
