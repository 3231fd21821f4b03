import { describe, expect, test } from 'vitest';
import { findHints } from '../../../../../src/domain/identify/ideas/hints.ts';
import { ideaRules } from '../../../../../src/domain/identify/ideas/idea-rules.ts';
import { findIdeas } from '../../../../../src/domain/identify/ideas/ideas.ts';
import { faults } from '../../../../../src/domain/identify/ideas/lexicon/faults.ts';
import { things } from '../../../../../src/domain/identify/ideas/lexicon/things.ts';
import { fold } from '../../../../../src/domain/identify/text/fold.ts';
import { tokenise } from '../../../../../src/domain/identify/text/tokens.ts';

function hintOf(text: string): string | undefined {
  const folded = fold(text);
  return findHints(tokenise(folded), folded.text, () => false)[0]?.problem;
}

describe('findHints', () => {
  test.each([
    ['mailbox-full', 'The mailbox of this person is over its quota'],
    ['mailbox-full', 'Das Postfach des Kunden ist voll'],
    ['mailbox-full', 'La casella ha superato lo spazio'],
    ['mailbox-full', 'Почтовый ящик получателя переполнен'],
    ['recipient-rejected', 'Der Empfänger ist unbekannt'],
    ['recipient-rejected', 'Le destinataire n’existe pas'],
    ['recipient-rejected', '收件人不存在'],
    ['sender-rejected', 'El remitente no es válido'],
    ['auth-failed', 'Nesprávné heslo'],
    ['auth-failed', 'Parola yanlış'],
    ['auth-failed', 'パスワードが正しくありません'],
    ['too-large', 'Meddelandet är för stort: storleken på meddelandet överskrider gränsen'],
    ['cert-expired', 'Il certificato è scaduto'],
    ['cert-name', 'Le certificat ne correspond pas au nom'],
    ['starttls-required', 'An encrypted session is required first'],
    ['port-blocked', 'Palvelin ei vastaa'],
    ['dropped', 'De verbinding is verbroken'],
    ['rate-limited', 'Você enviou muitas mensagens hoje: limite por hora'],
    ['rate-limited', 'Sie haben heute zu viele Mails verschickt, bitte versuchen Sie es morgen wieder'],
    ['mailbox-locked', 'The mailbox is in use by another session'],
    ['account-disabled', 'Your account has been locked'],
    ['auth-failed', 'Impossibile autenticarsi'],
    ['dns', 'De host is niet gevonden'],
    ['dns', 'Nie można odnaleźć hosta'],
    ['dropped', 'Сервер прервал соединение'],
    ['sender-rejected', 'Mail from must equal authorized user'],
    ['content-rejected', 'Policy violation'],
  ])('finds %s in “%s”', (problem, text) => {
    expect(hintOf(text)).toBe(problem);
  });

  test('takes nothing from advice', () => {
    expect(hintOf('Please check the password of your account.')).toBeUndefined();
  });

  test('takes nothing from the step at which a server refused', () => {
    expect(hintOf('(in reply to RCPT TO command)')).toBeUndefined();
  });

  test.each([
    'over overførsel problem probably master never site level hotel avviso',
    'disconnected denne denna posta certificata グループ',
  ])('reads nothing else into words that look like those of another language: %s', (text) => {
    const found = findIdeas(tokenise(fold(text))).map(({ idea }) => idea);
    expect(found.filter((idea) => !['fail', 'interrupted', 'message'].includes(idea))).toEqual([]);
  });

  test('joins no words of two sentences', () => {
    expect(hintOf('I wrote to the recipient. The weather is unknown.')).not.toBe('dns');
  });
});

describe('ideaRules', () => {
  const known = new Set([...Object.keys(things), ...Object.keys(faults)]);

  test('name only ideas of the lexicon, and say how clearly they point', () => {
    const wrong = ideaRules.filter(({ strength, ideas }) => !(strength > 0) || ideas.some((idea) => !known.has(idea)));
    expect(wrong).toEqual([]);
  });

  test('say nothing twice', () => {
    const rules = ideaRules.map(({ problem, ideas }) => `${problem} ${[...ideas].sort().join(' ')}`);
    expect(rules.filter((rule, at) => rules.indexOf(rule) !== at)).toEqual([]);
  });
});
