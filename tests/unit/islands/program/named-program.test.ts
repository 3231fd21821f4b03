import { describe, expect, test } from 'vitest';
import { findNamedProgram } from '../../../../src/islands/program/named-program.ts';

const ways = [
  { id: 'outlook-classic', calledBy: ['Outlook'], platforms: ['windows'] },
  { id: 'outlook-new', calledBy: [], platforms: ['windows'] },
  { id: 'apple-mail', calledBy: ['Apple Mail'], platforms: ['macos'] },
  { id: 'iphone-mail', calledBy: ['iPhone and iPad Mail'], platforms: ['ios'] },
  { id: 'gmail-android', calledBy: ['Gmail app'], platforms: ['android'] },
  { id: 'thunderbird', calledBy: ['Thunderbird'], platforms: ['windows', 'macos', 'linux'] },
  { id: 'thunderbird-android', calledBy: ['Thunderbird for Android', 'K-9 Mail'], platforms: ['android'] },
  { id: 'scanner-printer-web', calledBy: ['Scanners and printers'], platforms: ['device'] },
];
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Mobile/15E148 Safari/604.1';
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/17.5 Safari/605.1.15';
const android = 'Mozilla/5.0 (Linux; Android 10; K) Chrome/120.0.0.0 Mobile Safari/537.36';
const windows = 'Mozilla/5.0 (Windows NT 6.1; Win64; x64) Chrome/109.0.0.0 Safari/537.36';

interface Case {
  name: string;
  text: string;
  message: string;
  evidence?: 'similar';
  program?: string;
  agent?: string;
  remembered?: string;
  expected: string | undefined;
}
const cases: Case[] = [
  {
    name: 'takes Apple’s words on an iPhone for those of its Mail',
    text: 'Cannot Send Mail',
    message: 'apple-outgoing',
    agent: iphone,
    expected: 'iphone-mail',
  },
  {
    name: 'takes Apple’s words on a Mac for those of its Mail',
    text: 'Cannot Send Mail',
    message: 'apple-outgoing',
    agent: mac,
    expected: 'apple-mail',
  },
  {
    name: 'takes Apple’s words on a device of nobody’s for those of an iPhone, the commoner one',
    text: 'Cannot Send Mail',
    message: 'apple-outgoing',
    expected: 'iphone-mail',
  },
  {
    name: 'takes words that anybody types for nobody’s',
    text: 'cannot send mail',
    message: 'apple-outgoing',
    expected: undefined,
  },
  {
    name: 'knows the Mail of an iPhone by what it alone says, whatever message was found',
    text: 'Cannot Get Mail\nThe connection to the server failed.',
    message: 'outlook-0x800ccc0e',
    agent: iphone,
    expected: 'iphone-mail',
  },
  {
    name: 'takes the words of an Android app for those of the commonest one',
    text: 'Couldn’t open connection to server',
    message: 'android-cannot-connect',
    agent: android,
    expected: 'gmail-android',
  },
  {
    name: 'knows a website by the words of PHPMailer in a long log',
    text: `${'SERVER -> CLIENT: 250 ok '.repeat(30)} SMTP Error: Could not authenticate.`,
    message: 'smtp-535',
    expected: 'scanner-printer-web',
  },
  {
    name: 'knows Thunderbird by its German words under a server’s answer',
    text: 'Fehler beim Senden der Nachricht: Der Mail-Server antwortete: 5.7.1 Relay access denied.',
    message: 'reply-relay-denied',
    expected: 'thunderbird',
  },
  {
    name: 'takes no program from a message that is only like the text',
    text: 'Das Zertifikat ist nicht gut.',
    message: 'apple-certificate',
    evidence: 'similar',
    expected: undefined,
  },
  {
    name: 'knows a website by its own name',
    text: 'WordPress: connection timed out',
    message: 'system-etimedout',
    remembered: 'outlook-classic',
    expected: 'scanner-printer-web',
  },
  {
    name: 'believes the word iPhone on any device',
    text: 'my iPhone says cannot send',
    message: 'apple-outgoing',
    program: 'apple-mail',
    expected: 'iphone-mail',
  },
  {
    name: 'tells Thunderbird on a phone from the one on a computer',
    text: 'Thunderbird: 535',
    message: 'smtp-535',
    program: 'thunderbird',
    agent: android,
    expected: 'thunderbird-android',
  },
  {
    name: 'knows Outlook by its code',
    text: '0x800CCC1A',
    message: 'outlook-0x800ccc1a',
    program: 'outlook',
    expected: 'outlook-classic',
  },
  {
    name: 'knows Outlook by its code although a server’s answer behind it decides',
    text: 'reported error (0x800CCC79): 554 5.7.1 Relay access denied',
    message: 'reply-relay-denied',
    program: 'outlook',
    expected: 'outlook-classic',
  },
  {
    name: 'knows Outlook by its name',
    text: 'Outlook says 535 5.7.8',
    message: 'smtp-5-7-8',
    program: 'outlook',
    expected: 'outlook-classic',
  },
  {
    name: 'takes no server of Microsoft for Outlook',
    text: 'host x.mail.protection.outlook.com said: 550 5.1.1',
    message: 'smtp-5-1-1',
    program: 'outlook',
    expected: undefined,
  },
  {
    name: 'takes no recipient at Gmail for its app',
    text: '<a@gmail.com>: Gmail requires SPF',
    message: 'smtp-5-7-26',
    program: 'gmail',
    expected: undefined,
  },
  {
    name: 'knows a scanner by the word',
    text: 'our scanner: 535 5.7.139',
    message: 'smtp-5-7-139',
    expected: 'scanner-printer-web',
  },
  {
    name: 'tells the new Outlook from the other',
    text: 'new Outlook says 0x800CCC1A',
    message: 'outlook-0x800ccc1a',
    program: 'outlook',
    expected: 'outlook-new',
  },
  {
    name: 'reads no device out of a long bounce',
    text: `${'x '.repeat(300)} Subject: printer`,
    message: 'smtp-5-1-1',
    expected: undefined,
  },
  {
    name: 'keeps the remembered program where it fits',
    text: 'Cannot Send Mail',
    message: 'apple-outgoing',
    remembered: 'apple-mail',
    agent: iphone,
    expected: 'apple-mail',
  },
  {
    name: 'lets the text decide against the remembered program',
    text: '0x800CCC1A',
    message: 'outlook-0x800ccc1a',
    program: 'outlook',
    remembered: 'thunderbird',
    expected: 'outlook-classic',
  },
  {
    name: 'keeps the remembered program where only the words fit another',
    text: 'The connection to the server timed out',
    message: 'thunderbird-timeout',
    remembered: 'outlook-classic',
    expected: 'outlook-classic',
  },
  {
    name: 'believes the name in the text before the words',
    text: 'Outlook 2016: The connection to the server timed out',
    message: 'thunderbird-timeout',
    program: 'outlook',
    expected: 'outlook-classic',
  },
];

describe('the program that a text speaks of', () => {
  test.each(cases)('$name', ({ text, message, evidence, program, agent = windows, remembered = '', expected }) => {
    const context = { ports: [], direction: undefined, program, protocol: undefined };
    const matches = [{ messageId: message, evidence, spans: [] }];
    // Only the context's program and the first message's id and evidence are read.
    const found = { context, matches } as unknown as Parameters<typeof findNamedProgram>[1];
    expect(findNamedProgram(text, found, ways, { remembered, agent })).toBe(expected);
  });
});
