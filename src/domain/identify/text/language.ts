/** Little words of English that its neighbours do not share, or rarely. */
const english = new Set(
  (
    'the of to and is was not your you this that with for from has have been are be it its on by an as at or if but ' +
    'could cannot can will would did does do please server failed error unable denied rejected message user unknown ' +
    'password connection account address mailbox access received sent send closed lost out no too try again'
  ).split(' '),
);

/** Little words of other languages in the same letters. */
const foreign = new Set(
  (
    'de en un antwortete antwoordde svarade svarede vastasi senden beim heeft connessione tempo massimo senden wird mit der die das den dem ist nicht und ein eine mit von zu zum auf bei sie ihr ihre wurde werden konnte kann fehler im beim ' +
    'le les du des est pas et une votre vos avec pour sur dans ete impossible erreur serveur vous ' +
    'el los las del es una su con por para se ha servidor correo usuario il lo gli della non si di che con e posta ' +
    'do da dos das nao um uma foi seu sua ao het een niet van je uw met voor naar kan kon werd wordt ' +
    'och att inte det som med av till ditt kunde ikke og til af fra kunne ei ja on palvelin palvelimeen yhteytta ' +
    'nie sie jest na do nelze neni se nem egy az es hogy kiszolgalo bir ve ile icin sunucu degil kullanici hata'
  ).split(' '),
);

const longest = 4000;
const fewLetters = 3;
const foreignLetters = 0.02;

/**
 * Tell whether a text is in English or only codes, so that nothing known in other languages can be in it: a few
 * letters of another script may be somebody's name.
 */
export function isMostlyEnglish(text: string): boolean {
  const sample = text.slice(0, longest);
  const letters = sample.match(/\p{L}/gu) ?? [];
  const beyond = letters.filter((letter) => letter > 'z').length;
  if (beyond > Math.max(fewLetters - 1, letters.length * foreignLetters)) return false;
  const words = sample
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\S*[@./\\_]\S+/g, ' ')
    .match(/[a-z]+/g);
  const unsure = (words ?? []).filter((word) => word.length > 1);
  const known = unsure.filter((word) => english.has(word)).length;
  const other = unsure.filter((word) => foreign.has(word) && !english.has(word)).length;
  if (other > 0 && other * 4 >= known) return false;
  if (known > 0) return true;
  // Nothing but codes, names and one or two words: the first catalogue part knows all codes.
  return beyond === 0 && unsure.length <= 2;
}
