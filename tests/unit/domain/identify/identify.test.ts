import { describe, expect, test } from 'vitest';
import { buildCatalogue, openCatalogue } from '../../../../src/domain/identify/catalogue/catalogue.ts';
import { identify } from '../../../../src/domain/identify/identify.ts';
import { applyCollecting, applyOldWindows, topOf } from '../../../../src/domain/identify/ranking/rules.ts';
import { messages } from '../../../fixtures/identify/messages.ts';

const catalogue = openCatalogue(buildCatalogue(messages));

function problemsOf(text: string, closedPorts?: readonly number[]): string[] {
  const result = identify(text, catalogue, closedPorts ? { closedPorts } : {});
  return result.kind === 'recognised' ? result.problems.map((problem) => problem.id) : [];
}

const recognised = [
  { name: 'a wording alone', text: 'Relaying denied', expected: 'auth-required' },
  {
    name: 'a wording in a sentence of a person',
    text: 'Hi, I get "relay access denied" since Monday, help!',
    expected: 'auth-required',
  },
  { name: 'a wording in capitals', text: '554 RELAY ACCESS DENIED', expected: 'auth-required' },
  {
    name: 'a wording wrapped over lines',
    text: 'Sender address\nrejected: not\r\n   owned by user',
    expected: 'sender-rejected',
  },
  { name: 'a wording with accents left out', text: 'SMTP: Relais refuse', expected: 'auth-required' },
  { name: 'a wording with HTML in it', text: 'smtp <b>relay&nbsp;access</b> denied', expected: 'auth-required' },
  { name: 'a wording in quoted-printable', text: 'smtp x=3D1 relay ac=\ncess denied', expected: 'auth-required' },
  {
    name: 'a wording with escaped line breaks',
    text: '"554 5.7.1\\r\\nRelay access denied\\r\\n"',
    expected: 'auth-required',
  },
  {
    name: 'a reply that repeats its code on each line',
    text: '550-5.1.1 user\n550 5.1.1 unknown',
    expected: 'recipient-rejected',
  },
  { name: 'a wording that is cut off', text: 'Sender address rejected: not owned b', expected: 'sender-rejected' },
  {
    name: 'a wording with words left out',
    text: 'Thunderbird: folder could not be compacted because operation is in progress',
    expected: 'client-storage',
  },
  {
    name: 'placeholders filled in',
    text: 'Client host [192.0.2.7] blocked using zen.example.org',
    expected: 'ip-blocklisted',
  },
  {
    name: 'placeholders filled with an IPv6 address',
    text: 'client host 2001:db8::7 blocked using b.example.net',
    expected: 'ip-blocklisted',
  },
  { name: 'a hexadecimal code', text: 'Error (0x800CCC92)', expected: 'auth-failed' },
  { name: 'a hexadecimal code without 0x', text: 'outlook 800ccc92', expected: 'auth-failed' },
  { name: 'a hexadecimal code with the letter O', text: 'outlook Ox8OOCCC92', expected: 'auth-failed' },
  { name: 'a hexadecimal code with a multiplication sign', text: 'Error Number: 0×800CCC92', expected: 'auth-failed' },
  { name: 'a hexadecimal code as a decimal', text: 'Outlook error -2146644846', expected: 'auth-failed' },
  { name: 'a full-width code', text: 'エラー ０ｘ８００ＣＣＣ９２', expected: 'auth-failed' },
  { name: 'an enhanced code', text: '550-5.7.26 This mail is unauthenticated', expected: 'policy-dmarc' },
  { name: 'a negative code', text: 'Mail error (–9807)', expected: 'cert-untrusted' },
  { name: 'a reply code alone', text: '550', expected: 'recipient-rejected' },
  { name: 'a socket error beside its word', text: 'Socket Error: 10061 on port 587', expected: 'connection-refused' },
  { name: 'characters of Japanese', text: 'Outlook: サーバーへの接続は失敗しました。', expected: 'port-blocked' },
  { name: 'only a wrapper', text: 'Sending of the message failed.', expected: 'undetermined' },
];

const open = [
  { name: 'a mail error that nothing explains', text: 'IMAP error reported: zyx', expected: 'undetermined' },
];

const ranked = [
  {
    name: 'the words of the server beat a number with many meanings',
    text: '550 Relaying denied',
    expected: 'auth-required',
  },
  {
    name: 'the words of the server beat the sentence round them',
    text: 'Sending of the message failed. The mail server responded: user unknown',
    expected: 'recipient-rejected',
  },
  {
    name: 'a longer wording beats the one inside it',
    text: '550 sender rejected: user unknown',
    expected: 'sender-rejected',
  },
  {
    name: 'the system explains what the program says',
    text: 'The connection to the server has failed. Socket Error: 10061, Error Number: 0x800CCC0E',
    expected: 'connection-refused',
  },
  {
    name: 'a closed port explains a failed connection',
    text: 'smtp.example.com:25 connection timed out',
    expected: 'plain-port-closed',
  },
  {
    name: 'a closed port does not explain a failure between servers',
    text: 'postfix/smtp: connect to mx.example.com[192.0.2.1]:25: Connection timed out',
    expected: 'port-blocked',
  },
  {
    name: 'a port between servers is blocked though something on the way refuses it',
    text: 'Connecting to mx1.example.com [192.0.2.1]:25 ... failed: Connection refused',
    expected: 'port-blocked',
  },
  {
    name: 'a closed port does not explain a failure on this computer',
    text: 'smtp 127.0.0.1:25 connection refused',
    expected: 'connection-refused',
  },
  {
    name: 'a big provider that refuses a sign-in wants an app password',
    text: 'Login to server imap.gmail.com with username a@gmail.com failed',
    expected: 'modern-auth',
  },
  {
    name: 'another provider that refuses a sign-in refuses the password',
    text: 'Login to server imap.example.com with username a@example.com failed',
    expected: 'auth-failed',
  },
];

const unrecognised = [
  { name: 'a failure of SMS', text: 'SMS gateway: authentication failed' },
  { name: 'a mail program that says how to go on', text: 'If this problem persists, contact your administrator.' },
  { name: 'the path of a library', text: 'C:\\Program Files\\Example Mail\\relay access denied.dll' },
  { name: 'the limit of a language model', text: 'OpenAI: too many connections, please try again in 20 seconds' },
  { name: 'a delivery of parcels', text: 'Delivery failed: the courier could not find the address.' },
  { name: 'an empty text', text: '' },
  { name: 'a question', text: 'How do I set up IMAP on my phone?' },
  { name: 'a port', text: 'port 587' },
  { name: 'a word that is also a wording', text: 'what is greylisting' },
  { name: 'a refused web page', text: 'net::ERR_CONNECTION_REFUSED connection refused' },
  { name: 'a reply code in another sense', text: 'My invoice has 550 positions and weighs 10061 grams.' },
  { name: 'a version that looks like an enhanced code', text: 'Version 15.5.7.26 of the program' },
  { name: 'an error of another world', text: 'psql: could not connect to server: Connection refused, port 5432' },
  { name: 'a refused SSH connection', text: 'ssh: connect to host git.example.com port 22: Connection refused' },
  { name: 'words of a code that do not stand together', text: 'Outlook says: try again' },
  { name: 'an unknown code', text: 'Outlook 0x800CCC0A' },
];

describe('identify', () => {
  test.each(recognised)('recognises $name', ({ text, expected }) => expect(problemsOf(text)[0]).toBe(expected));
  test.each(ranked)('$name', ({ text, expected }) => expect(problemsOf(text)[0]).toBe(expected));
  test.each(unrecognised)('does not recognise $name', ({ text }) => expect(problemsOf(text)).toEqual([]));

  test.each(open)('leaves the cause of $name open', ({ text, expected }) => expect(problemsOf(text)[0]).toBe(expected));

  test('suspects the wrong kind of encryption where port and encryption do not go together', () => {
    const dropped = openCatalogue(
      buildCatalogue([{ id: 'd', says: 'program', codes: ['0x800CCC0F'], wordings: [], problems: ['dropped'] }]),
    );
    const result = identify('Port: 587, Secure(SSL): Yes, Error Number: 0x800CCC0F', dropped);
    expect(result.kind === 'recognised' && result.problems[0]?.id).toBe('tls-mode');
  });

  test('keeps the cause that the server names first on a closed port, and the port after it', () => {
    const problems = problemsOf("Server Response: '550 Relaying denied', Port: 25");
    expect(problems[0]).toBe('auth-required');
    expect(problems).toContain('plain-port-closed');
  });

  test('shows a closed port by the message that it explains, and by its number', () => {
    const text = 'connection timed out, port 25';
    const result = identify(text, catalogue);
    expect(result.kind === 'recognised' && result.problems[0]).toMatchObject({
      id: 'plain-port-closed',
      messages: [expect.any(String)],
    });
    const words = result.kind === 'recognised' ? result.words.map(({ start, end }) => text.slice(start, end)) : [];
    expect(words).toContain('25');
    expect(words.join(' ')).toContain('timed out');
  });

  test('takes the closed ports from the provider', () => {
    expect(problemsOf('smtp.example.com:25 connection timed out', [])[0]).toBe('port-blocked');
  });

  test('offers at least three problems', () => {
    expect(problemsOf('Relaying denied').length).toBeGreaterThanOrEqual(3);
  });

  test('marks the words that it went by in the original text', () => {
    const text = 'Server said: «Relay&nbsp;access denied» for ü';
    const result = identify(text, catalogue);
    const marks = result.kind === 'recognised' ? result.matches.flatMap((match) => match.marks) : [];
    expect(marks.map((mark) => text.slice(mark.start, mark.end))).toEqual(['Relay&nbsp;access denied']);
  });

  test('names the codes nearest to an unknown one without answering with them', () => {
    const result = identify('Outlook 0x800CCC9E', catalogue);
    expect(result.kind === 'unrecognised' && result.nearest.map((near) => near.messageId)).toContain(
      'outlook-0x800ccc0e',
    );
  });

  test('reads ports, direction, protocol and program', () => {
    const { context } = identify('Outlook: cannot send, SMTP server smtp.example.com, Port: 587', catalogue);
    expect(context).toEqual({ ports: [587], direction: 'sending', program: 'outlook', protocol: 'smtp' });
  });
});

describe('a Windows that knows no newer TLS than 1.0', () => {
  const scores = (best: string, second: string) =>
    new Map([
      [best, 1],
      [second, 0.4],
    ]);
  const agent = 'Mozilla/5.0 (Windows NT 6.1; Win64; x64) AppleWebKit/537.36 Chrome/109.0.0.0 Safari/537.36';

  test('makes an old TLS version likelier than the wrong choice of encryption', () => {
    const named = scores('tls-mode', 'tls-version');
    applyOldWindows(named, 'outlook 2010 on windows 7', '');
    expect(topOf(named)[0]).toBe('tls-version');
    const browsed = scores('tls-mode', 'tls-version');
    applyOldWindows(browsed, '', agent);
    expect(topOf(browsed)[0]).toBe('tls-version');
  });

  test('is worth a thought where the connection dropped, but not the first', () => {
    const dropped = scores('dropped', 'slow-timeout');
    applyOldWindows(dropped, '', agent);
    expect([...dropped].sort((a, b) => b[1] - a[1]).map(([id]) => id)).toEqual([
      'dropped',
      'tls-version',
      'slow-timeout',
    ]);
  });

  test('is neither Windows 10 nor a version of something else', () => {
    for (const system of ['Windows NT 10.0; Win64', 'version 7 of windows mail']) {
      const kept = scores('tls-mode', 'tls-version');
      applyOldWindows(kept, system.toLowerCase(), system);
      expect(topOf(kept)[0]).toBe('tls-mode');
    }
  });
});

describe('mail that is collected', () => {
  test.each([
    ['no such user', 'auth-failed'],
    ['no such mailbox', 'protocol-error'],
  ])('has no recipient: %s', (reply, expected) => {
    const scores = new Map([['recipient-rejected', 1]]);
    applyCollecting(scores, `sending of password did not succeed. mail server responded: ${reply}`);
    expect(topOf(scores)[0]).toBe(expected);
  });

  test('is not what a mail server speaks of that refuses a recipient', () => {
    const scores = new Map([['recipient-rejected', 1]]);
    applyCollecting(scores, '550 5.1.1 no such user');
    expect(topOf(scores)[0]).toBe('recipient-rejected');
  });
});
