import { describe, expect, test } from 'vitest';
import { instructionsFor, parseInstruction } from '../../../../src/domain/provider/instruction.ts';
import { exampleProvider, plainProvider } from '../../../support/providers.ts';

describe('parseInstruction', () => {
  const cases = [
    { name: 'takes a line without brackets as it is', line: 'Send again.', condition: undefined, text: 'Send again.' },
    { name: 'splits off the condition', line: '[pop3] Use POP3.', condition: 'pop3', text: 'Use POP3.' },
    {
      name: 'splits off several names at once',
      line: '[pop3 !imap] Use POP3.',
      condition: 'pop3 !imap',
      text: 'Use POP3.',
    },
    {
      name: 'takes a link in front for text',
      line: '[Search](/search/) for it.',
      condition: undefined,
      text: '[Search](/search/) for it.',
    },
    {
      name: 'takes brackets further on for text',
      line: 'Press [OK] twice.',
      condition: undefined,
      text: 'Press [OK] twice.',
    },
    { name: 'keeps the lines of a long instruction', line: '[imap] One.\nTwo.', condition: 'imap', text: 'One.\nTwo.' },
  ];
  test.each(cases)('$name', ({ line, condition, text }) => expect(parseInstruction(line)).toEqual({ condition, text }));
});

describe('instructionsFor', () => {
  const lines = [
    'Open the settings of {name}.',
    '[second-submission] Set the port to {second-submission.port}.',
    '[!second-submission] Keep port {submission.port}.',
    '[nonsense] Never shown.',
  ];

  test('keeps what applies, in order, with the values filled in', () => {
    expect(instructionsFor(lines, exampleProvider)).toEqual([
      'Open the settings of Lantern Mail.',
      'Set the port to 465.',
    ]);
  });

  test('leaves out what the provider lacks before its tokens are filled', () => {
    expect(instructionsFor(lines, plainProvider)).toEqual(['Open the settings of Plain Mail.', 'Keep port 465.']);
  });
});
