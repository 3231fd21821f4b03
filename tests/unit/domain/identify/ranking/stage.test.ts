import { describe, expect, test } from 'vitest';
import { buildCatalogue, openCatalogue } from '../../../../../src/domain/identify/catalogue/catalogue.ts';
import { identify } from '../../../../../src/domain/identify/identify.ts';
import { messages } from '../../../../fixtures/identify/messages.ts';

const catalogue = openCatalogue(buildCatalogue(messages));

function first(text: string): string | undefined {
  const result = identify(text, catalogue);
  return result.kind === 'recognised' ? result.problems[0]?.id : undefined;
}

describe('the step of sending', () => {
  test.each([
    ['Server: Xyzzy frobnicated. Please check your own address in the settings', 'sender-rejected'],
    ['Server: Xyzzy. Bitte prüfen Sie Ihre Absenderadresse', 'sender-rejected'],
    ['Server: Xyzzy frobnicated. Please check who the message goes to', 'recipient-rejected'],
    ['host mx.example.net said: Xyzzy frobnicated error (in reply to MAIL FROM command)', 'sender-rejected'],
    ['host mx.example.net said: Xyzzy frobnicated error (in reply to end of DATA command)', 'content-rejected'],
    ["smtplib.SMTPRecipientsRefused: {'a@example.com': (599, b'xyzzy error')}", 'recipient-rejected'],
  ])('answers for words that nobody knows: %s', (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  test('turns a refused mailbox into a refused sender where no recipient was named yet', () => {
    expect(first('Mailbox unavailable. Please check your own address in the settings')).toBe('sender-rejected');
    expect(first('Mailbox unavailable. Please check who the message goes to')).toBe('recipient-rejected');
  });

  test('gives way to what the server says', () => {
    expect(first('Relay access denied. Please check who the message goes to')).toBe('auth-required');
  });
});

describe('a typed placeholder beside a single word', () => {
  test('needs a token of its kind', () => {
    expect(first('550 192.0.2.9 refused by smtp policy')).toBe('ip-blocklisted');
    expect(first('smtp: the offer was refused')).not.toBe('ip-blocklisted');
  });
});

describe('a refused sign-in', () => {
  test.each([
    ['Login failed for imap.gmail.com', 'modern-auth'],
    ['Login failed for pop.mail.yahoo.com', 'modern-auth'],
    ['Login failed: imap.qq.com', 'modern-auth'],
    ['Login failed for imap.example.com', 'auth-failed'],
  ])('leads to an app password at big providers: %s', (text, expected) => {
    expect(first(text)).toBe(expected);
  });
});
