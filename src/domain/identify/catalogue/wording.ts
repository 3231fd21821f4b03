import { hexCode, isEnhancedCode } from '../text/codes.ts';
import { joinReplyLines } from '../text/continuation.ts';
import { fold } from '../text/fold.ts';
import { isSignCode } from '../text/token-shapes.ts';
import { tokenise } from '../text/tokens.ts';
import { commonWords } from './common-words.ts';

/** How many tokens of a text each placeholder may stand for. */
export const gaps: Readonly<Record<string, number>> = { '*': 4, '+': 8, '%': 40 };

const placeholders: Readonly<Record<string, string>> = {
  host: '*',
  address: '*',
  ip: '*',
  number: '*',
  name: '+',
  text: '%',
};

/** A word that stands for any token of a kind. */
export function kindWord(kind: string): string {
  return `<${kind}>`;
}

const typed = new Set(['host', 'address', 'ip', 'number']);

/** Write a wording as the tokens that a text must hold, with a sign for each placeholder inside it. */
export function compileWording(wording: string): string[] {
  const parts = wording.split(/\{(host|address|ip|number|name|text)\}/);
  const pieces = parts.map((part, index) => (index % 2 === 0 ? tokenTexts(part) : []));
  // "{ip} blocked" would otherwise be any text with "blocked" in it.
  const bare = pieces.flat().filter((token) => token.length > 2 && !commonWords.has(token)).length <= 1;
  const compiled: string[] = [];
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 0) compiled.push(...(pieces[index] ?? []));
    else compiled.push(bare && typed.has(part) ? kindWord(part) : (placeholders[part] ?? '*'));
  }
  return mergeGaps(compiled);
}

/** Write a code as it is looked up: with `_` between its parts unless it has spaces itself. */
export function compileCode(code: string): string {
  const lower = code.toLowerCase();
  const hex = hexCode(lower);
  if (hex) return hex;
  if (isEnhancedCode(lower) || /^-?\d+$/.test(lower)) return lower;
  const tokens = compileWording(code);
  return /\s/.test(code.trim()) ? joinTokens(tokens) : tokens.join('_');
}

/** Write tokens as one line; East Asian characters need no space between them. */
export function joinTokens(tokens: readonly string[]): string {
  let joined = '';
  for (const token of tokens)
    joined += joined === '' || (isSign(token) && isSign(joined.slice(-1))) ? token : ` ${token}`;
  return joined;
}

/** Cut a line that joinTokens or compileCode wrote into its tokens. */
export function splitTokens(line: string): string[] {
  const tokens: string[] = [];
  let from = 0;
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    const sign = isSignCode(code);
    if (code !== 32 && code !== 95 && !sign) continue;
    if (at > from) tokens.push(line.slice(from, at));
    if (sign) tokens.push(line.charAt(at));
    from = at + 1;
  }
  if (from < line.length) tokens.push(line.slice(from));
  return tokens;
}

/** Tell whether a token is a character of a script that puts no spaces between words. */
export function isSign(token: string): boolean {
  return token.length === 1 && isSignCode(token.charCodeAt(0));
}

function tokenTexts(part: string): string[] {
  const folded = fold(part);
  return joinReplyLines(tokenise(folded), folded.text).map((token) => token.text);
}

function mergeGaps(tokens: readonly string[]): string[] {
  const merged: string[] = [];
  for (const token of tokens) {
    const last = merged[merged.length - 1];
    if (token in gaps && (last === undefined || last in gaps)) {
      if (last !== undefined && (gaps[last] ?? 0) < (gaps[token] ?? 0)) merged[merged.length - 1] = token;
    } else merged.push(token);
  }
  while ((merged[merged.length - 1] ?? '') in gaps) merged.pop();
  return merged;
}
