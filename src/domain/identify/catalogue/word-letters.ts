import { isSign, joinTokens, splitTokens } from './wording.ts';

/** Wordings as they travel: each word once, and then only its letter. */
export interface Lettered {
  /** All words but East Asian characters, the most frequent first, separated by spaces. */
  words: string;
  /** One line for each message, its wordings separated by `|`; a character is a word, and East Asian ones are themselves. */
  wordings: string;
}

/** Letters that JSON and the lines leave free and that take one byte: the most frequent words get them. */
const shortLetters = [..."!#$%&'()*+,-./0123456789:;<=>?@[]^_`{}~ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"];
/** Then come the characters of two bytes and a few of three, below those that stand for themselves; then private ones. */
const firstLong = 0x80;
const firstSign = 0x0e00;
const firstPrivate = 0xe000;
const lastPrivate = 0xf8ff;

/**
 * Give every word of some lines a letter. The same words come again and again: the file that a phone fetches is a
 * tenth smaller so, and quicker to index.
 * @param lines compiled wordings as joinTokens writes them, separated by `|`, one line a message
 * @throws where there are more words than letters
 */
export function letterWords(lines: readonly string[]): Lettered {
  const wordings = lines.map((line) => (line === '' ? [] : line.split('|').map(splitTokens)));
  const counts = new Map<string, number>();
  for (const word of wordings.flat(2)) if (!isSign(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
  const letters = new Map(words.map((word, at) => [word, letterOf(at)]));
  const lettered = wordings.map((list) =>
    list.map((tokens) => tokens.map((token) => letters.get(token) ?? token).join('')).join('|'),
  );
  return { words: words.join(' '), wordings: lettered.join('\n') };
}

/** Write the lines out again. */
export function spellWords({ words, wordings }: Lettered): string[] {
  const spelled = new Map(words.split(' ').map((word, at) => [letterOf(at), word]));
  const spell = (wording: string) => joinTokens([...wording].map((letter) => spelled.get(letter) ?? letter));
  return wordings.split('\n').map((line) => line.split('|').map(spell).join('|'));
}

function letterOf(at: number): string {
  const short = shortLetters[at];
  if (short !== undefined) return short;
  const next = firstLong + at - shortLetters.length;
  const code = next < firstSign ? next : next - firstSign + firstPrivate;
  if (code > lastPrivate) throw new Error(`There are letters for ${at} different words only`);
  return String.fromCharCode(code);
}
