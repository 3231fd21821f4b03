import { describe, expect, test } from 'vitest';
import { fold } from '../../../../../src/domain/identify/text/fold.ts';
import { cutHumps } from '../../../../../src/domain/identify/text/humps.ts';
import { tokenise } from '../../../../../src/domain/identify/text/tokens.ts';

function wordsOf(text: string, known: readonly string[] = []): string[] {
  const folded = fold(text);
  return cutHumps(tokenise(folded), folded, text, (word) => known.includes(word)).map((token) => token.text);
}

describe('cutHumps', () => {
  test('cuts the name of an error into its words', () => {
    expect(wordsOf('throws SubmissionQuotaExceededException')).toEqual([
      'throws',
      'submission',
      'quota',
      'exceeded',
      'exception',
    ]);
  });

  test('keeps capitals that stand together in one word', () => {
    expect(wordsOf('MySMTPServerIsBusyError')).toEqual(['my', 'smtp', 'server', 'is', 'busy', 'error']);
  });

  test('leaves names alone that are short or known', () => {
    expect(wordsOf('OpenSSL')).toEqual(['openssl']);
    expect(wordsOf('SMTPServerDisconnected', ['smtpserverdisconnected'])).toEqual(['smtpserverdisconnected']);
  });

  test('says of each word where it stands', () => {
    const folded = fold('x MailboxIsFullException');
    const [, mailbox, is] = cutHumps(tokenise(folded), folded, 'x MailboxIsFullException', () => false);
    expect([mailbox?.start, mailbox?.end, is?.start, is?.end]).toEqual([2, 9, 9, 11]);
  });
});
