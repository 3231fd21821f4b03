import { codeWords, mailPorts, portWords } from '../context/context-words.ts';
import type { Token } from '../text/tokens.ts';

/** Words that may stand between a word for a code and the code. */
const glueWords = new Set(
  'no nr number num id is was the a of with from by in new value string message text server smtp imap error nummer numero de del du ist war'.split(
    ' ',
  ),
);

/** Words that introduce the number of a system's error; a server that "responded (104)" gives no such number. */
const errorWords = new Set(
  [...codeWords].filter(
    (word) =>
      !/^(?:repl|respon|said|says|return|answer|reject|got|received|smtp|esmtp|imap|pop|result|antwor|svar|vasta|odpow|odpov|valas|yanit|ответ|status)/.test(
        word,
      ),
  ),
);

/** Tell whether a bare number stands where codes stand: `550` and `10061` are only numbers elsewhere. */
export function isCodeHere(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  if (!token) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (tokens.length <= 2) return !mailPorts.has(Number(token.text)) || /^[45]/.test(token.text);
  if (before && portWords.has(before.text)) return false;
  const reply = /^[245]\d\d$/.test(token.text);
  if (reply && after?.kind === 'enhanced' && after.text[0] === token.text[0] && after.start - token.end <= 3)
    return true;
  const glue = text[token.start - 1] ?? ' ';
  if (reply && text[token.end] === '-' && /[\s'"(>[]/.test(glue) && /[\sa-z]/.test(text[token.end + 1] ?? ''))
    return true;
  if (reply && token.first && isReplyStart(token, after, text)) return true;
  if (nearCodeWord(tokens, at, text, reply)) return true;
  // 'Server Response: '550 <a@b>' and b'535 …' quote the reply
  return reply && /['"]/.test(glue) && after !== undefined && /^[ ,:-]/.test(text.slice(token.end, token.end + 1));
}

function isReplyStart(token: Token, after: Token | undefined, text: string): boolean {
  if (!after || after.line !== token.line) return after === undefined || after.line > token.line;
  const between = text.slice(token.end, after.start);
  return /^[\s:;,\-<'"(#[]{1,6}$/.test(between) && after.kind !== 'number';
}

function nearCodeWord(tokens: readonly Token[], at: number, text: string, reply: boolean): boolean {
  const token = tokens[at];
  for (let back = 1; back <= 3 && token; back += 1) {
    const word = tokens[at - back];
    if (!word || token.start - word.end > 24 || portWords.has(word.text)) return false;
    if (
      (reply ? codeWords : errorWords).has(word.text) ||
      /(?:error|errno|code|status|fehler|fout|erreur|fel|fejl|feil)$/.test(word.text)
    ) {
      // "line 550" of a program and "at 10:550" are no codes, and neither is a number inside a longer one.
      return back > 1 || !/[./\\\w]$/.test(text.slice(word.end, token.start));
    }
    const next = tokens[at - back + 1];
    if (!glueWords.has(word.text) || !next || /[,;.!?]\s/.test(text.slice(word.end, next.start))) return false;
  }
  const sign = tokens[at - 2];
  return sign?.kind === 'sign' && /[误錯碼码エラー]/.test(sign.text);
}
