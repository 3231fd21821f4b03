import { describe, expect, test } from 'vitest';
import { isMostlyEnglish } from '../../../../../src/domain/identify/text/language.ts';

describe('isMostlyEnglish', () => {
  test.each([
    ['a sentence', 'The server refused the connection. Please try again.'],
    ['a code', '0x800CCC0E'],
    ['a code and a word', '550 5.1.1 unknown'],
    ['nothing', ''],
    ['English around a name with an accent', 'Could not send the message to René: user unknown'],
    ['typographic quotes', 'The server said: “not allowed” — try again'],
  ])('is true of %s', (_, text) => {
    expect(isMostlyEnglish(text)).toBe(true);
  });

  test.each([
    ['German', 'Der Server konnte nicht gefunden werden'],
    ['German without umlauts', 'Anmeldung beim Server mail.example.de fehlgeschlagen'],
    ['French', 'Le serveur ne répond pas'],
    ['Spanish', 'No se puede conectar con el servidor'],
    ['Italian', 'Impossibile collegarsi al server della posta'],
    ['Portuguese', 'Falha no envio da mensagem'],
    ['Dutch', 'De server heeft de verbinding verbroken'],
    ['Swedish', 'Det gick inte att skicka'],
    ['Polish', 'Nie można wysłać'],
    ['Czech', 'Zprávu nelze odeslat'],
    ['Hungarian', 'Az üzenet nem küldhető el'],
    ['Turkish', 'İleti gönderilemedi'],
    ['Russian', 'Не удалось отправить'],
    ['Greek', 'Δεν είναι δυνατή η σύνδεση'],
    ['Japanese', '送信できません'],
    ['Chinese', '无法连接服务器'],
    ['Korean', '연결할 수 없습니다'],
    ['an English reply in a Dutch frame', 'De mailserver antwoordde: user unknown. Controleer het bericht'],
  ])('is false of %s', (_, text) => {
    expect(isMostlyEnglish(text)).toBe(false);
  });
});
