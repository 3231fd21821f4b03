/** Parts of the words for failing and refusing in the languages of mail programs, folded. */
const failure = new RegExp(
  'fail|error|err\\b|cannot|can.t\\b|could not|couldn.t|unable|not |reject|refus|denied|invalid|incorrect|wrong|block|timed? ?out|timeout|' +
    'lost|closed|exceed|\\bfull\\b|unknown|expired|unavailable|disabled|missing|mismatch|corrupt|exception|forbidden|too (?:many|large|big|long)|' +
    'fehl|nicht|abgelehnt|verweigert|ungultig|falsch|abgebrochen|erreur|echec|echou|impossible|\\bpas\\b|no se |no pud|fall[oa]|rechaz|' +
    'errore|impossibile|\\bnon\\b|rifiut|fallit|falh|\\bnao\\b|recus|fout|mislukt|\\bniet\\b|geweigerd|\\bfel\\b|misslyck|\\binte\\b|fejl|feil|' +
    'mislyk|\\bikke\\b|virhe|epaonn|\\bei\\b|blad|\\bnie\\b|nieudan|odrzuc|chyb|\\bnelze\\b|nepodar|nezdar|hiba|\\bnem\\b|sikertelen|hata|basarisiz|' +
    'a?madi\\b|e?medi\\b|ошибк|\\sне\\s|^не\\s|невозможно|отклон|сбой|expire|terminated|unrecogni|unsupported|restricted|insecure|exhaust|greylist|virus|limit|verif|invalid|try again later|too |no (?:such|usable|route|longer)|' +
    'disconnect|terminad|encerr|avslut|przerwa|прерва|ukonc|megszak|disconness|interrot|interromp|interrump|verbroken|unterbroch|getrennt|avbrot|afbrudt|avbrutt|katkes|' +
    'gesperrt|abgelaufen|unbekannt|blockiert|bloqu|bloccat|blokke|blokker|blocker|zablokow|zablok|inconnu|desconocid|sconosciut|desconhecid|onbekend|okand|ukendt|ukjent|nieznan|neznam|ismeretlen|bilinmey|tuntematon|неизвест|' +
    'superad|superat|excedid|depass|overschreden|overskrid|overskred|ylitt|przekro|przekrocz|prekroc|tullep|asildi|превыш|переполн|заблок|недейств|неверн|' +
    'scadut|caducad|expirad|verlopen|utgatt|udlobet|utlopt|vanhent|wygas|vyprs|lejart|истек|gecersiz|yanlis|nieprawid|neplatn|ervenytelen|virheel|ogiltig|ugyldig|ongeldig|tempo massimo|otillat|' +
    'δεν |σφαλμα|αποτυχ|错误|失败|无法|不能|拒绝|超过|限制|禁止|过期|無効|超え|錯誤|失敗|無法|拒絕|エラー|ません|오류|실패',
);

const question =
  /^\W*(?:how|what|which|where|when|why|who|can i|could i|should i|is there|does|do i|wie|was|welche|comment|quel|como|cual|que|come|quale|hoe|welke|hur|hvordan|hvor|miten|jak|jaki|hogyan|nasil|как|какой|どう)\b/;

const longest = 4000;

/** Tell whether a folded text says that something failed or was refused. */
export function saysFailure(text: string): boolean {
  return failure.test(text.slice(0, longest));
}

/** Words of error messages rather than of people who tell what does not work. */
const errorWords = new RegExp(
  '\\b(?:error|err|failed|failure|exception|rejected|refused|denied|fehler|fehlgeschlagen|erreur|echec|echoue|errore|fallito|fallita|erro|falha|' +
    'falhou|fallo|rechazado|rifiutato|fout|mislukt|misslyckades|fejl|mislykkedes|mislyktes|feil|virhe|epaonnistui|blad|chyba|hiba|sikertelen|hata|' +
    'basarisiz)\\b|ошибк|сбой|错误|失败|錯誤|失敗|エラー|오류',
);

/** Tell whether a folded text speaks of an error as programs do. */
export function namesError(text: string): boolean {
  return errorWords.test(text.slice(0, longest));
}

/** "The mail server responded:", which programs write only before a refusal. */
const answers =
  /(?:server\w*|serveur\w*|servidor\w*|servera|сервера?|palvelin|sunucu\w*|kiszolgalo|サーバーの?応答|服务器)[^:\n]{0,60}(?:respon|repond|risposto|antwor|antwoord|svar|vastas|odpow|odpov|valasz|yanit|ответ|응답|回应|响应)[^:\n]{0,12}:/;

/** Tell whether a folded text quotes the answer of a mail server. */
export function quotesServer(text: string): boolean {
  return answers.test(text.slice(0, longest));
}

/** Tell whether a folded text begins as a question. */
export function asksQuestion(text: string): boolean {
  return question.test(text.slice(0, longest));
}
