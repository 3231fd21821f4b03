import type { Surroundings } from './context.ts';
import { asksQuestion, namesError, quotesServer, saysFailure } from './failure-words.ts';
import { mailCode, weighWords } from './gate.ts';
import type { Token } from './tokens.ts';
import type { Topic } from './topics.ts';

const leastShare = 0.22;
const leastLead = 1.15;
/** Words that point one way as clearly as this need no word of failing. */
const sure = 0.45;
/** What fails in a mail program and seldom stands in a short error of anything else. */
const serverWords =
  /server|serveur|servidor|kiszolgalo|palvelim|palvelin|sunucu|сервер|服务器|伺服器|サーバ|서버|διακομιστ|certifi|zertifi|сертифик|证书|証明書/;
const aloneShare = 0.3;
const aloneLead = 1.4;
/** Longer texts that never name mail are stories, logs and pages about something else. */
const longest = 60;

/**
 * Tell whether the words alone may be answered: the text is about mail and says that something failed, or
 * names no other world, says that something failed and points one way.
 */
export function mayGuess(
  tokens: readonly Token[],
  text: string,
  around: Surroundings,
  topics: readonly Topic[],
): boolean {
  const [first, second] = topics;
  if (!first || !second || asksQuestion(text)) return false;
  const { mail, other } = weighWords(tokens, text, around);
  if (other > (other < 2 ? mail : mail / 2)) return false;
  const clear = first.share >= leastShare && first.share >= second.share * leastLead;
  if (mail >= 0.4) return namesError(text) || quotesServer(text) || saysFailure(text) || (clear && first.share >= sure);
  const coded = tokens.some((token) => token.kind === 'code' && !mailCode.test(token.text));
  const alone =
    other === 0 &&
    !coded &&
    (serverWords.test(text) || (first.share >= aloneShare && first.share >= second.share * aloneLead));
  return alone && tokens.length >= 2 && tokens.length <= longest && (namesError(text) || saysFailure(text));
}
