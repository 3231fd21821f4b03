import {
  type Escape,
  findBackslash,
  findEntity,
  findQuotedPrintable,
  findTag,
  isQuotedPrintable,
} from './fold-escapes.ts';

/** A text in lower case and without accents, markup and fancy punctuation; `at` leads back to the original. */
export interface Folded {
  text: string;
  /** For each character of `text`, and for its end, the offset in the original. */
  at: Int32Array;
}

const special: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '×': 'x',
  '…': ' ',
  '′': "'",
  '´': "'",
};

const cache = new Map<number, string>();

/** Fold a text so that spellings that look alike become equal. */
export function fold(text: string): Folded {
  const out = new Output(text.length);
  const printable = isQuotedPrintable(text);
  for (let index = 0; index < text.length; ) {
    const code = text.charCodeAt(index);
    const found = findEscape(text, index, code, printable);
    if (found) {
      for (const char of found.text) out.addText(foldChar(char.codePointAt(0) ?? 32), index);
      index += found.length;
    } else if (code < 128) {
      out.add(code >= 65 && code <= 90 ? code + 32 : code, index);
      index += 1;
    } else {
      const point = text.codePointAt(index) ?? code;
      out.addText(foldChar(point), index);
      index += point > 0xffff ? 2 : 1;
    }
  }
  return out.finish(text.length);
}

function findEscape(text: string, index: number, code: number, printable: boolean): Escape | undefined {
  if (code === 60) return findTag(text, index);
  if (code === 38) return findEntity(text, index);
  if (code === 92) return findBackslash(text, index);
  if (code === 61 && printable) return findQuotedPrintable(text, index);
  return undefined;
}

function foldChar(point: number): string {
  const known = cache.get(point);
  if (known !== undefined) return known;
  const folded = foldNewChar(point);
  // A cache without a bound would grow with whatever people paste.
  if (cache.size < 4000) cache.set(point, folded);
  return folded;
}

function foldNewChar(point: number): string {
  if (point < 128) return String.fromCharCode(point).toLowerCase();
  const char = String.fromCodePoint(point);
  // Kana and Hangul would come apart, Thai and Indic vowel signs would be lost.
  if (
    (point >= 0x0900 && point <= 0x0fff) ||
    (point >= 0x3040 && point <= 0x30ff) ||
    (point >= 0xac00 && point <= 0xd7a3)
  ) {
    return char;
  }
  if (/\p{Cf}|\p{Mn}/u.test(char)) return '';
  if (/[\u2018-\u201f\u2039\u203a\u00ab\u00bb\u300c-\u300f]/.test(char)) return "'";
  if (/[\p{Pd}\u2212]/u.test(char)) return '-';
  if (/[\u2028\u2029\u0085]/.test(char)) return '\n';
  if (/\s/.test(char)) return ' ';
  const plain = point >= 0xff00 ? char.normalize('NFKC') : char.normalize('NFKD').replace(/\p{M}/gu, '');
  return [...plain.toLowerCase()].map((part) => special[part] ?? part.replace(/[\u0300-\u036f]/g, '')).join('');
}

class Output {
  private codes: Uint16Array;
  private offsets: Int32Array;
  private size = 0;

  constructor(length: number) {
    this.codes = new Uint16Array(length + 64);
    this.offsets = new Int32Array(length + 65);
  }

  add(code: number, offset: number): void {
    if (this.size === this.codes.length) this.grow();
    this.codes[this.size] = code;
    this.offsets[this.size] = offset;
    this.size += 1;
  }

  addText(text: string, offset: number): void {
    for (let index = 0; index < text.length; index += 1) this.add(text.charCodeAt(index), offset);
  }

  finish(end: number): Folded {
    const parts: string[] = [];
    for (let from = 0; from < this.size; from += 8192) {
      parts.push(String.fromCharCode(...this.codes.subarray(from, Math.min(from + 8192, this.size))));
    }
    this.offsets[this.size] = end;
    return { text: parts.join(''), at: this.offsets.subarray(0, this.size + 1) };
  }

  private grow(): void {
    const codes = new Uint16Array(this.codes.length * 2);
    const offsets = new Int32Array(this.codes.length * 2 + 1);
    codes.set(this.codes);
    offsets.set(this.offsets);
    this.codes = codes;
    this.offsets = offsets;
  }
}
