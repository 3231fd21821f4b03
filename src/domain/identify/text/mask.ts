import { fold } from './fold.ts';
import { ipv6End, isHost, isIpv4 } from './token-shapes.ts';

type Step = readonly [pattern: RegExp, replace: string | ((...groups: string[]) => string)];

const quoted = `["'“”„‘’«»\`]`;

// Every repetition is bounded or begins where no earlier one can, so that time stays linear in the text.
const steps: readonly Step[] = [
  [/<?[^\s<>()[\]{},;:"'“”‘’`|=]{1,128}@[^\s<>()[\]{},;:"'“”‘’`|=]{1,255}>?/gu, '<address>'],
  [/(?<![\w:])[0-9a-fA-F:]{2,45}(?![\w])/g, (found) => (isIpv6(found) ? '<ip>' : found)],
  [/(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w]|\.\d)/g, (found) => (isIpv4(found) ? '<ip>' : found)],
  [/\b(AUTH (?:PLAIN|LOGIN|XOAUTH2|CRAM-MD5)) [\w+/=]{6,}/g, '$1 <password>'],
  [/\b(LOGIN) (?:"[^"\n]{0,100}"|[^\s"]{1,100}) (?:"[^"\n]{0,100}"|[^\s"]{1,100})/g, '$1 <user> <password>'],
  [/^([^\w\n]{0,8}|[^\n]{0,30}[>:] )(user|USER) [^\s]{1,100}$/gm, '$1$2 <user>'],
  [/^([^\w\n]{0,8}|[^\n]{0,30}[>:] )(pass|PASS) [^\n]{1,100}$/gm, '$1$2 <password>'],
  [
    /\b(pass(?:word|wd)?|passwort|kennwort|contraseña|senha|mot de passe)(\s?[=:]\s?)(["'“‘]?)[^\s"'”’,;]{1,100}/giu,
    '$1$2$3<password>',
  ],
  [
    new RegExp(
      `\\b(user(?: ?name)?|account|konto|compte|cuenta|conta|utilisateur|benutzer(?:namen?)?|usuario|utente|gebruiker(?:snaam)?|аккаунт|login|sasl_username)( ?[=:] ?|,? )(${quoted})[^\\n"“”„«»]{1,100}?(${quoted})(?![\\p{L}])`,
      'giu',
    ),
    '$1$2$3<user>$4',
  ],
  [/\b(user(?:name)?|login|sasl_username|account)=(?:<[^\s<>]{0,100}>|(?![<'"“‘])[^\s,;>]{1,100})/giu, '$1=<user>'],
  [
    /\b(user(?:name)?|user name|account|benutzername|konto|compte|cuenta|conta|utente|usuario)(: ?)(?![<'"“‘])[^\s,;>]{1,100}/giu,
    '$1$2<user>',
  ],
  [
    /(?<![\p{L}\p{N}_.-])[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63})+/gu,
    (found) => (isHost(fold(found).text) ? '<host>' : found),
  ],
  [/\b[0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4}\b/g, (found) => (/\d/.test(found) ? '<id>' : found)],
  [/\b[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\b/g, '<id>'],
  [/\b(queued as |session=|queue id:? |message-id: ?)<?[\w.+/=-]{6,80}>?/gi, '$1<id>'],
  [/(?<![\w-])[0-9A-F]{9,14}(?=: )/g, (found) => (/\d/.test(found) ? '<id>' : found)],
  [/\b[0-9a-z]{6,30}\.\d{1,3}(?= - gsmtp)/g, '<id>'],
];

/** Put placeholders such as `<address>` in place of what is private: addresses, names, hosts, numbers of messages. */
export function maskPrivate(text: string): string {
  let masked = text;
  for (const [pattern, replace] of steps) {
    masked = typeof replace === 'string' ? masked.replace(pattern, replace) : masked.replace(pattern, replace);
  }
  return masked;
}

function isIpv6(found: string): boolean {
  return ipv6End(found.toLowerCase(), 0) === found.length;
}
