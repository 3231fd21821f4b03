import type { Token } from './tokens.ts';

const reach = 80;

/** Servers and programs put articles in and leave them out; no message differs from another by one. */
const articles = new Set(['the', 'a', 'an']);

/**
 * Leave out articles, and the codes that a server repeats at the start of each line of one reply, so that its
 * sentence is whole.
 */
export function joinReplyLines(tokens: readonly Token[], text: string): Token[] {
  const joined: Token[] = [];
  let lastReply = '';
  let lastEnhanced = '';
  let seenAt = -1;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const isReply = token.kind === 'number' && /^[245]\d\d$/.test(token.text);
    if (isReply && (token.first || text[token.end] === '-')) {
      const next = tokens[index + 1];
      const repeated = token.text === lastReply && index - seenAt < reach;
      const enhanced = next?.kind === 'enhanced' && next.start - token.end <= 2 ? next.text : '';
      seenAt = index;
      if (repeated && (enhanced === '' || enhanced === lastEnhanced)) {
        if (enhanced !== '') index += 1;
        continue;
      }
      lastReply = token.text;
      lastEnhanced = enhanced;
    } else if (isReply) {
      lastReply = token.text;
      seenAt = index;
      const next = tokens[index + 1];
      lastEnhanced = next?.kind === 'enhanced' ? next.text : '';
    }
    if (!articles.has(token.text)) joined.push(token);
  }
  return joined;
}
