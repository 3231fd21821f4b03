const functionWords = new Set(
  'a an and are as at be because been but by can cannot could did do does error failed for from has have if in is it mail message no not of on or please server that the there this to unable was were will with you your'.split(' '),
);
const leastShare = 0.15;

/** Tell whether a text is English or only codes, so that no other language need be known to read it. */
export function isMostlyEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return true;
  const foreign = words.filter((word) => /[^a-z]/.test(word)).length;
  const english = words.filter((word) => functionWords.has(word)).length;
  if (foreign > words.length / 20) return false;
  return words.length < 4 || english >= words.length * leastShare;
}
