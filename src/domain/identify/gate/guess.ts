import type { Hint } from '../ideas/hints.ts';
import type { Token } from '../text/tokens.ts';
import { asksQuestion, namesError, quotesServer, saysFailure } from './failure-words.ts';
import { mailCode, type WordWeights } from './gate.ts';

/** What fails in a mail program and seldom stands in a short error of anything else. */
const serverWords =
  /server|serveur|servidor|kiszolgalo|palvelim|palvelin|sunucu|сервер|服务器|伺服器|サーバ|서버|διακομιστ|certifi|zertifi|сертифик|证书|証明書/;
/** What signing in, sending and encrypting are about. */
const nearMail =
  /account|konto|compte|cuenta|conta\b|passw|credential|log ?[io]n\b|sign ?in|user ?(?:name|id)\b|autenti|inlog|benutzer|gebruikersnaam|nome utente|usuario|anmeld|\btls\b|\bssl\b|handshake|secur|segur|sicher|sikker|beveilig|protezione|outbox|address book|summary file|dial-up|sockets?\b|recipient|identi[td]|storage space|not delivered|be delivered|relay|spam|authenticat|\bhost\b|postvak|退信|\bsen[dt]\b|sending|deliver|profile|filter|signature|sign you in|configuration|连接|接続|служб|verbinding|connessione|conexi/;
/** A sentence that points as clearly as this says what failed, in whatever words. */
const clearHint = 1.5;
/** What nothing but mail is refused for. */
const ofMailOnly = new Set([
  'recipient-rejected',
  'sender-rejected',
  'mailbox-full',
  'auth-required',
  'ip-blocklisted',
  'policy-dmarc',
  'content-rejected',
  'mailbox-locked',
]);
/** Where mail is kept; of files, disks and memory every program complains. */
const keptMail =
  /folder|ordner|dossier|carpeta|cartella|pasta|\bmap\b|mappe|kansio|slozk|papk|папк|フォルダ|文件夹|outbox|address book|summary file|messag|nachricht|transport/;
/** Longer texts that never name mail are stories, logs and pages about something else. */
const longest = 60;

/**
 * Tell whether the words alone may be answered: the text is about mail and says that something failed, or
 * names no other world, says that something failed and points one way.
 */
export function mayGuess(
  tokens: readonly Token[],
  text: string,
  { mail: named, other }: WordWeights,
  hints: readonly Hint[],
): boolean {
  if (asksQuestion(text)) return false;
  const clarity = hints[0]?.strength ?? 0;
  const mail = named + (hints.some(({ problem }) => ofMailOnly.has(problem)) && clarity >= clearHint ? 1 : 0);
  if (other > (other < 2 ? mail + (clarity >= clearHint ? 0.5 : 0) : mail * 0.75)) return false;
  if (mail >= 0.4) return clarity >= clearHint || namesError(text) || quotesServer(text) || saysFailure(text);
  const coded = tokens.some((token) => token.kind === 'code' && !mailCode.test(token.text));
  const alone =
    other <= 0.5 &&
    !coded &&
    (serverWords.test(text) || nearMail.test(text) || keptMail.test(text)) &&
    (hints[0]?.problem !== 'client-storage' || keptMail.test(text)) &&
    (clarity >= clearHint + other || serverWords.test(text));
  return (
    alone &&
    tokens.length >= 2 &&
    tokens.length <= longest &&
    (clarity >= clearHint || namesError(text) || saysFailure(text))
  );
}
