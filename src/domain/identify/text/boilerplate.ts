/** Sentences that programs add to any error: whom to ask if it goes on. Their words belong to no problem. */
const boilerplate = new RegExp(
  '\\b(?:if|wenn|falls|sollte|si|se|als|om|hvis|jos|jezeli|jesli|pokud|ha|eger|если) [^.:;\\n]{0,80}' +
    '(?:persist|continu|weiterhin|sigue recib|aanhoud|blijf|kvarst|fortsat|fortsaet|fortsett|jatku|nadal|pretrvav|tovabbra|devam|повтор|продолж)' +
    '[^.:]{0,200}|\\bcontact your [^.:]{0,80}for (?:additional |further )?assistance|\\bsystem\\.security\\.authentication\\.authenticationexception|\\b[a-z]:\\\\[^\\n:]{0,120}?\\.dll\\b',
  'g',
);

/** What may follow "if the problem persists" and does name a cause. */
const telling = /ma[xks]+im|massim|enimm|exceed|connections|cache/;

/** Blank those sentences out of a folded text, which keeps its length. */
export function blankBoilerplate(text: string): string {
  return text.replace(boilerplate, (sentence) => (telling.test(sentence) ? sentence : sentence.replace(/[^\n]/g, ' ')));
}
