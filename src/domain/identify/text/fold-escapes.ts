/** What an escape in a pasted text stands for, and how many characters it took. */
export interface Escape {
  text: string;
  length: number;
}

const blockTags = /^<\/?(?:br|p|div|tr|li|ul|ol|table|tbody|hr|pre|blockquote|h[1-6])(?=[\s/>])[^<>]{0,300}>/i;
const inlineTags =
  /^<\/?(?:a|b|i|u|em|strong|span|font|code|td|th|tt|small|o:p|img|kbd|samp|mark)(?=[\s/>])[^<>]{0,300}>/i;
const entity = /^&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/i;
const accentEntity = /^([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron)$/i;

const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  szlig: 'ss',
  lsquo: "'",
  rsquo: "'",
  ldquo: '"',
  rdquo: '"',
  laquo: '"',
  raquo: '"',
  ndash: '-',
  mdash: '-',
  hellip: ' ',
  times: 'x',
  shy: '',
  zwnj: '',
};

/** Read an HTML tag at a position of a text. */
export function findTag(text: string, at: number): Escape | undefined {
  const next = text.charCodeAt(at + 1) | 32;
  if (!((next >= 97 && next <= 122) || next === 47)) return undefined;
  const piece = text.slice(at, at + 320);
  const block = blockTags.exec(piece);
  if (block) return { text: '\n', length: block[0].length };
  const inline = inlineTags.exec(piece);
  return inline ? { text: ' ', length: inline[0].length } : undefined;
}

/** Read an HTML entity at a position of a text. */
export function findEntity(text: string, at: number): Escape | undefined {
  const match = entity.exec(text.slice(at, at + 12));
  if (!match) return undefined;
  const [whole, hex, decimal, name = ''] = match;
  const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : undefined;
  if (code !== undefined)
    return code > 0x10ffff ? undefined : { text: String.fromCodePoint(code), length: whole.length };
  const named = namedEntities[name.toLowerCase()] ?? accentEntity.exec(name)?.[1];
  return named === undefined ? undefined : { text: named, length: whole.length };
}

/** Read a backslash escape (`\r\n`, `\u00e9`) at a position of a text. */
export function findBackslash(text: string, at: number): Escape | undefined {
  const letter = text[at + 1];
  if (letter === 'u') {
    const hex = /^[0-9a-f]{4}/i.exec(text.slice(at + 2, at + 6))?.[0];
    return hex ? { text: String.fromCharCode(Number.parseInt(hex, 16)), length: 6 } : undefined;
  }
  if (letter !== 'n' && letter !== 'r' && letter !== 't') return undefined;
  // In a Windows path such as D:\node_modules the letter begins a word.
  const after = text.charCodeAt(at + 2);
  return after >= 97 && after <= 122 ? undefined : { text: letter === 't' ? ' ' : '\n', length: 2 };
}

const printableSigns = /=3D|=[C-E][0-9A-F]=[89AB][0-9A-F]/;

/** Tell whether a text is quoted-printable, in which `=20` is a space and `=` ends a wrapped line. */
export function isQuotedPrintable(text: string): boolean {
  return printableSigns.test(text.length > 20000 ? text.slice(0, 20000) : text);
}

/** Read a quoted-printable escape at a position of a text. */
export function findQuotedPrintable(text: string, at: number): Escape | undefined {
  if (text[at + 1] === '\n') return { text: '', length: 2 };
  if (text[at + 1] === '\r' && text[at + 2] === '\n') return { text: '', length: 3 };
  const bytes = /^(?:=[0-9A-F]{2})+/.exec(text.slice(at, at + 12))?.[0];
  if (!bytes) return undefined;
  const first = Number.parseInt(bytes.slice(1, 3), 16);
  const wanted = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (bytes.length < wanted * 3) return undefined;
  try {
    return { text: decodeURIComponent(bytes.slice(0, wanted * 3).replaceAll('=', '%')), length: wanted * 3 };
  } catch {
    return undefined;
  }
}
