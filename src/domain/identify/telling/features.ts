import type { WordWeights } from '../gate/gate.ts';
import { stemOf } from '../text/stem.ts';
import type { Token } from '../text/tokens.ts';

/** What stands between the two words of a pair. */
export const pairSign = ' ';
/** Longer numbers are addresses in memory, message ids and times; ports and reply codes are not. */
const longestNumber = 5;

/**
 * List the features by which a problem is told: the stems of words, codes, the parts of host names, each two of them
 * side by side, and how much of the text speaks of mail and of other worlds; each once.
 */
export function readFeatures(tokens: readonly Token[], { mail, other }: WordWeights): string[] {
  const features = new Set([`{mail-${Math.min(3, Math.ceil(mail))}}`, `{other-${Math.min(4, Math.ceil(other))}}`]);
  let before = '';
  for (const token of tokens) {
    const word = nameOf(token);
    // One East Asian character says little; two side by side are a word.
    if (token.kind !== 'sign') features.add(word);
    if (before) features.add(before + pairSign + word);
    if (token.kind === 'host') for (const part of token.text.split(/[.-]/)) features.add(stemOf(part));
    before = word;
  }
  return [...features];
}

/** Name the feature that a token is; pairs are two names with pairSign between. */
export function nameOf({ kind, text }: Token): string {
  if (kind === 'address' || kind === 'ip' || kind === 'host') return `{${kind}}`;
  if (kind === 'number' && text.length > longestNumber) return '{number}';
  return kind === 'word' ? stemOf(text) : text;
}
