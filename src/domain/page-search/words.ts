/**
 * Words that no page is looked for by. Pagefind demands every word of a query on one page, these too; so neither the
 * index nor a query keeps them. Words that can be the point of a question on this site, such as “off” and “two”, stay.
 */
const fillers = new Set(
  [
    'a am an and any are as at be because been being both but by can can’t cannot could did didn’t do does doesn’t don’t',
    'each either for from get gets getting got had has have he her here him his how i i’m if in into is isn’t it it’s its',
    'just may me might more most must my no nor not of on only or our shall she should so some than that',
    'that’s the their them then there there’s these they this those through to until us very was wasn’t we were what',
    'when where whether which who whom whose why will with won’t would you your',
  ]
    .join(' ')
    .split(' '),
);

/** What every page of this site is about. */
const subject = new Set('mail mails email emails e-mail e-mails'.split(' '));

/** Split a text into words in small letters, without what stands between words or around them, and without “’s”. */
export function splitWords(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll("'", '’')
    .split(/[\s,;:!?"“”„«»()[\]{}<>|/\\…→=–—]+/)
    .map((word) => word.replace(/^[.’-]+|[.’-]+$/g, '').replace(/’s$/, ''))
    .filter((word) => word !== '');
}

/** Keep each word that says something, once. */
export function tellingWords(words: readonly string[]): string[] {
  return [...new Set(words.filter((word) => !fillers.has(word)))];
}

/** Split a query into the words to look for; what says nothing is looked for only if there is nothing else. */
export function queryWords(query: string): string[] {
  const words = splitWords(query);
  const telling = tellingWords(words);
  const special = telling.filter((word) => !subject.has(word));
  const best = [special, telling, [...new Set(words)]].find((found) => found.length > 0) ?? [];
  return best.slice(0, 12);
}

/** What English adds to a word, and what stood there before. */
const endings: readonly [ending: RegExp, before: string][] = [
  [/s$/, ''],
  [/ies$/, 'y'],
  [/d$/, ''],
  [/ed$/, ''],
  [/ing$/, ''],
  [/ing$/, 'e'],
];

/** Leave out the forms of a word that stands there itself: Pagefind finds “blocked” by “block”, and the other way round. */
export function withoutForms(words: readonly string[]): string[] {
  const known = new Set(words);
  const isForm = (word: string) =>
    endings.some(([ending, before]) => {
      const base = word.replace(ending, before);
      return base !== word && base.length > 2 && known.has(base);
    });
  return words.filter((word) => !isForm(word));
}
