import { hexCode, isEnhancedCode } from './codes.ts';
import type { Folded } from './fold.ts';
import { ipv6End, isHost, isIpv4, isSignCode } from './token-shapes.ts';

export type TokenKind = 'word' | 'number' | 'code' | 'enhanced' | 'address' | 'host' | 'ip' | 'sign';

/** One word, number, code, name or East Asian character of a folded text. */
export interface Token {
  text: string;
  kind: TokenKind;
  /** Offsets in the folded text. */
  start: number;
  end: number;
  /** Number of the line it stands on, and whether it is the first on it. */
  line: number;
  first: boolean;
}

/** Cut a folded text into tokens. */
export function tokenise(folded: Folded): Token[] {
  return new Tokeniser(folded.text).run();
}

const letterOrDigit = /[\p{L}\p{N}\p{M}]/u;
const classes = new Map<number, 0 | 1 | 2>();

/** Sort a character: 0 separates, 1 belongs to a word, 2 is a token by itself. */
function charClass(code: number): 0 | 1 | 2 {
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) ? 1 : 0;
  }
  const known = classes.get(code);
  if (known !== undefined) return known;
  const char = String.fromCharCode(code);
  const found = isSignCode(code) ? 2 : letterOrDigit.test(char) ? 1 : 0;
  if (classes.size < 4000) classes.set(code, found);
  return found;
}

class Tokeniser {
  private readonly tokens: Token[] = [];
  private readonly text: string;
  private line = 0;
  private lastLine = -1;

  constructor(text: string) {
    this.text = text;
  }

  run(): Token[] {
    const { text } = this;
    for (let index = 0; index < text.length; ) {
      const code = text.charCodeAt(index);
      const sort = charClass(code);
      if (code === 10 || code === 13) this.line += 1;
      if (sort === 1 || (code === 58 && text.charCodeAt(index + 1) === 58)) {
        const ip = looksHex(code) ? ipv6End(text, index) : -1;
        if (ip > index + 2) {
          this.push('ip', index, ip);
          index = ip;
        } else index = sort === 1 ? this.readChunk(index) : index + 1;
      } else {
        if (sort === 2) this.push('sign', index, index + 1);
        index += 1;
      }
    }
    return this.tokens;
  }

  /** Read a run of word characters with the dots, hyphens and @ inside it. */
  private readChunk(from: number): number {
    const { text } = this;
    let end = from;
    let joined = false;
    let at = false;
    for (; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      if (charClass(code) === 1) continue;
      // . - _ + @ join only when a word goes on after them
      if (code !== 46 && code !== 45 && code !== 95 && code !== 43 && code !== 64) break;
      const next = text.charCodeAt(end + 1);
      if (charClass(next) !== 1 && next !== 95 && next !== 45) break;
      joined = true;
      at ||= code === 64;
    }
    const minus = text.charCodeAt(from - 1) === 45 && charClass(text.charCodeAt(from - 2)) !== 1 ? 1 : 0;
    if (at) this.push('address', from, end);
    else if (joined) this.splitChunk(from, end);
    else this.pushPlain(from, end, minus);
    return end;
  }

  private splitChunk(from: number, end: number): void {
    const chunk = this.text.slice(from, end);
    const reply = /^[245]\d\d-/.test(chunk) ? 4 : 0;
    if (reply) {
      this.pushPlain(from, from + 3, 0);
      this.splitChunk(from + reply, end);
    } else if (isIpv4(chunk)) this.push('ip', from, end);
    else if (isEnhancedCode(chunk)) this.push('enhanced', from, end);
    else if (chunk.includes('.') && isHost(chunk)) this.push('host', from, end);
    else if (chunk.includes('-')) this.splitAt('-', from, end, (a, b) => this.splitChunk(a, b));
    else if (chunk.includes('.')) this.splitAt('.', from, end, (a, b) => this.splitChunk(a, b));
    else this.splitAt(/[_+]/, from, end, (a, b) => this.pushPlain(a, b, 0));
  }

  private splitAt(separator: string | RegExp, from: number, end: number, add: (a: number, b: number) => void): void {
    let at = from;
    for (const piece of this.text.slice(from, end).split(separator)) {
      if (piece !== '') add(at, at + piece.length);
      at += piece.length + 1;
    }
  }

  private pushPlain(from: number, end: number, minus: 0 | 1): void {
    const piece = this.text.slice(from, end);
    const first = piece.charCodeAt(0);
    const digit = (first >= 48 && first <= 57) || first === 111;
    const hex = digit ? (hexCode(piece) ?? (minus ? hexCode(`-${piece}`) : undefined)) : undefined;
    if (hex) this.push('code', from, end, hex);
    else if (digit && /^\d+$/.test(piece)) this.push('number', from - minus, end, minus ? `-${piece}` : piece);
    else this.push('word', from, end, piece);
  }

  private push(kind: TokenKind, start: number, end: number, text = this.text.slice(start, end)): void {
    const first = this.line !== this.lastLine;
    this.lastLine = this.line;
    this.tokens.push({ text, kind, start, end, line: this.line, first });
  }
}

function looksHex(code: number): boolean {
  return code === 58 || (code >= 48 && code <= 57) || (code >= 97 && code <= 102);
}
