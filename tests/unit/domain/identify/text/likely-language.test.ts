import { describe, expect, test } from 'vitest';
import {
  catalogueLanguageOf,
  catalogueLanguages,
  findLikelyLanguage,
  findMissingLanguage,
} from '../../../../../src/domain/identify/text/likely-language.ts';

describe('findLikelyLanguage', () => {
  test.each([
    ['de', 'Der Server konnte nicht gefunden werden'],
    ['fr', 'Le serveur ne répond pas'],
    ['es', 'No se puede conectar con el servidor'],
    ['it', 'Impossibile collegarsi al server della posta'],
    ['pt', 'Não foi possível enviar a mensagem'],
    ['nl', 'De server heeft de verbinding verbroken'],
    ['da', 'Meddelelsen kunne ikke sendes'],
    ['sv', 'Det gick inte att skicka meddelandet'],
    ['fi', 'Viestin lähettäminen ei onnistunut, koska palvelin ei vastaa'],
    ['pl', 'Nie można wysłać wiadomości'],
    ['cs', 'Zprávu nelze odeslat'],
    ['hu', 'Az üzenet nem küldhető el'],
    ['tr', 'Sunucu bir hata verdi: ileti gönderilemedi'],
    ['ru', 'Не удалось отправить'],
    ['el', 'Δεν είναι δυνατή η σύνδεση'],
    ['ja', '送信できません'],
    ['zh', '无法连接服务器'],
    ['ko', '연결할 수 없습니다'],
    ['tr', 'mail.example.com sunucusuna bağlanılamadı'],
    ['cs', 'Přihlášení selhalo'],
    ['da', 'Login på serveren imap.example.de med brugernavnet user@example.it mislykkedes'],
  ])('is %s for %s', (language, text) => {
    expect(findLikelyLanguage(text)).toBe(language);
  });

  test('is nothing for codes alone', () => {
    expect(findLikelyLanguage('0x800CCC0E 10060')).toBeUndefined();
  });
});

describe('findMissingLanguage', () => {
  test('is nothing for an English text that was recognised', () => {
    expect(findMissingLanguage('The server refused the connection', true, 'de')).toBeUndefined();
  });

  test('is nothing for a few words to search for', () => {
    expect(findMissingLanguage('port blocked', false, 'de')).toBeUndefined();
  });

  test('is the language of a few words that only that language has', () => {
    expect(findMissingLanguage('Postfach voll', false)).toBe('de');
  });

  test('is the language of a frame round an English reply', () => {
    expect(findMissingLanguage('De mailserver antwoordde: user unknown. Controleer het bericht', true)).toBe('nl');
  });

  test("is the reader's own for a text that tells nothing", () => {
    expect(findMissingLanguage('xyzzy plugh frobnicate 123 quux', false, 'de-AT')).toBe('de');
  });
});

describe('catalogueLanguageOf', () => {
  test('takes regions and close relatives together', () => {
    expect(['pt-BR', 'zh-TW', 'nb', 'no'].map(catalogueLanguageOf)).toEqual(['pt', 'zh', 'da', 'da']);
  });

  test('knows nothing of English, which is always there', () => {
    expect(catalogueLanguageOf('en-GB')).toBeUndefined();
    expect(catalogueLanguages).not.toContain('en');
  });
});
