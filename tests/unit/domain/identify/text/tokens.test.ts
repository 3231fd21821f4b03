import { describe, expect, test } from 'vitest';
import { joinReplyLines } from '../../../../../src/domain/identify/text/continuation.ts';
import { fold } from '../../../../../src/domain/identify/text/fold.ts';
import { tokenise } from '../../../../../src/domain/identify/text/tokens.ts';

const kinds = (text: string) => tokenise(fold(text)).map((token) => `${token.kind} ${token.text}`);

describe('tokenise', () => {
  test.each([
    { name: 'an address', text: '<a.b+c@example.com>', tokens: ['address a.b+c@example.com'] },
    { name: 'a host with a port', text: 'smtp.example.com:587', tokens: ['host smtp.example.com', 'number 587'] },
    { name: 'an IPv4 address with a port', text: '192.0.2.1:25', tokens: ['ip 192.0.2.1', 'number 25'] },
    { name: 'an IPv6 address', text: '[2001:db8::25]', tokens: ['ip 2001:db8::25'] },
    { name: 'a time', text: '10:05:30', tokens: ['number 10', 'number 05', 'number 30'] },
    {
      name: 'a reply with an enhanced code',
      text: '550-5.7.26 x',
      tokens: ['number 550', 'enhanced 5.7.26', 'word x'],
    },
    { name: 'a version', text: 'v 1.4.10', tokens: ['word v', 'number 1', 'number 4', 'number 10'] },
    {
      name: 'a class of Java',
      text: 'javax.mail.SendFailedException',
      tokens: ['word javax', 'word mail', 'word sendfailedexception'],
    },
    { name: 'a name with underscores', text: 'SSL_ERROR_X', tokens: ['word ssl', 'word error', 'word x'] },
    { name: 'a Windows code', text: '(0x800CCC0E)', tokens: ['code 0x800ccc0e'] },
    { name: 'a negative code', text: 'error −9807', tokens: ['word error', 'number -9807'] },
    { name: 'a date', text: '2018-10-02', tokens: ['number 2018', 'number 10', 'number 02'] },
    { name: 'Chinese', text: '找不到x', tokens: ['sign 找', 'sign 不', 'sign 到', 'word x'] },
    { name: 'Cyrillic', text: 'Сервер ответил', tokens: ['word сервер', 'word ответил'] },
  ])('cuts $name', ({ text, tokens }) => expect(kinds(text)).toEqual(tokens));
});

describe('joinReplyLines', () => {
  const words = (text: string) => {
    const folded = fold(text);
    return joinReplyLines(tokenise(folded), folded.text).map((token) => token.text);
  };

  test.each([
    { name: 'on several lines', text: '550-5.7.1 mail\n550-5.7.1 was\n550 5.7.1 refused' },
    { name: 'in one line', text: '550-5.7.1 mail 550-5.7.1 was 550-5.7.1 refused' },
    { name: 'with escaped line breaks', text: '550-5.7.1 mail\\r\\n550-5.7.1 was\\r\\n550 5.7.1 refused' },
  ])('reads a reply $name as one sentence', ({ text }) => {
    expect(words(text)).toEqual(['550', '5.7.1', 'mail', 'was', 'refused']);
  });

  test('keeps another reply', () => {
    expect(words('250 ok\n550 no')).toEqual(['250', 'ok', '550', 'no']);
  });
});
