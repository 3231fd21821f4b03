/** Write a Windows error code as `0x800ccc0e`: with the O typed for 0, without 0x, or as a signed decimal. */
export function hexCode(piece: string): string | undefined {
  if (/^[0o]x[0-9a-fo]{1,16}$/.test(piece)) return `0x${piece.slice(2).replaceAll('o', '0')}`;
  if (/^8[0o]{1,2}[0-9a-fo]{5,6}$/.test(piece) && piece.length === 8) return `0x${piece.replaceAll('o', '0')}`;
  if (/^-2\d{9}$/.test(piece)) return `0x${(Number(piece) >>> 0).toString(16).padStart(8, '0')}`;
  return undefined;
}

/** Tell whether a piece of text has the shape of an enhanced status code such as `5.7.26`. */
export function isEnhancedCode(piece: string): boolean {
  return /^[245]\.\d\.\d{1,3}$/.test(piece);
}

/** List every spelling of a code that someone may search for. */
export function codeSpellings(code: string): string[] {
  const hex = hexCode(code.toLowerCase());
  if (hex) return unique([code, ...hexSpellings(hex)]);
  if (isEnhancedCode(code)) return unique([code, code.replaceAll('.', '')]);
  if (/^-\d+$/.test(code)) return unique([code, code.slice(1)]);
  const lower = code.toLowerCase();
  const spaced = lower.replace(/[^\p{L}\p{N}.]+/gu, ' ').trim();
  return unique([code, lower, spaced, spaced.replaceAll(' ', '')]);
}

function hexSpellings(hex: string): string[] {
  const digits = hex.slice(2);
  const spellings = [`0x${digits.toUpperCase()}`, hex, digits.toUpperCase(), digits];
  if (digits.length === 8) spellings.push(String(Number.parseInt(digits, 16) | 0));
  return spellings;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '');
}
