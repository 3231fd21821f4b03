const stemLength = 6;

/** Shorten a word to the part that its inflections share. */
export function stemOf(word: string): string {
  return word.length > stemLength
    ? word.slice(0, stemLength)
    : word.length > 4 && word.endsWith('s')
      ? word.slice(0, -1)
      : word;
}
