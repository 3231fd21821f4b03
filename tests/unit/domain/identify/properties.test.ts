import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildCatalogue,
  type CatalogueMessage,
  openCatalogue,
} from '../../../../src/domain/identify/catalogue/catalogue.ts';
import { identify } from '../../../../src/domain/identify/identify.ts';
import { messages } from '../../../fixtures/identify/messages.ts';

const catalogue = openCatalogue(buildCatalogue(messages));
const known = fc.constantFrom(
  '554 5.7.1 Relay access denied',
  'Error Number: 0x800CCC92',
  '550 5.7.26 This mail is unauthenticated',
  'smtp: Sender address rejected: not owned by user',
);
const unrelated = fc.constantFrom(
  'Hello, can you help?',
  'It worked last week.',
  'Kind regards',
  'Subject: holiday',
  'Windows 11, new laptop',
);

function answer(text: string): string | undefined {
  const result = identify(text, catalogue);
  return result.kind === 'recognised' ? result.problems[0]?.id : undefined;
}

describe('identify', () => {
  test('takes any text, and its marks lie inside the text', () => {
    const noise = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(
          fc.oneof(
            known,
            fc.constantFrom(
              '=3D',
              '=\n',
              '&#x',
              '<p',
              '\\u00',
              '\\r\\n',
              '::',
              '@',
              '0x',
              '5.7.',
              '550-',
              '-',
              '\ud83d',
              'ﬀ',
              'İ',
            ),
          ),
          { maxLength: 30 },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(noise, (text) => {
        const result = identify(text, catalogue);
        if (result.kind !== 'recognised') return;
        for (const { start, end } of result.matches.flatMap((match) => match.marks)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  test('gives the same first answer with unrelated lines round the message', () => {
    fc.assert(
      fc.property(
        known,
        fc.array(unrelated, { maxLength: 4 }),
        fc.array(unrelated, { maxLength: 4 }),
        (text, before, after) => {
          expect(answer([...before, text, ...after].join('\n'))).toBe(answer(text));
        },
      ),
    );
  });

  test('gives the same first answer in other case, quotes and wrapping', () => {
    const change = fc.constantFrom(
      (text: string) => text.toUpperCase(),
      (text: string) => text.toLowerCase(),
      (text: string) => `“${text}”`,
      (text: string) => `> ${text}`,
      (text: string) => text.replace(/ (?=\S+$)/, '\n'),
      (text: string) => text.replaceAll(' ', '\u00a0'),
      (text: string) => JSON.stringify({ error: text }),
    );
    fc.assert(
      fc.property(known, change, (text, changed) => {
        expect(answer(changed(text))).toBe(answer(text));
      }),
    );
  });

  test('finds each message of a catalogue of 5,000', () => {
    const word = (number: number) => `w${(number * 7919).toString(36)}q`;
    const many = Array.from({ length: 5000 }, (_, at): CatalogueMessage => {
      const wordings = [`mailbox ${word(at)} ${word(at + 1)} refused`];
      return { id: `invented-${at}`, says: 'server', codes: [], wordings, problems: [`problem-${at % 30}`] };
    });
    const large = openCatalogue(buildCatalogue(many));
    for (const at of [0, 1234, 4999]) {
      const result = identify(`554 the mailbox ${word(at)} ${word(at + 1)} refused it`, large);
      expect(result.kind === 'recognised' && result.matches[0]?.messageId).toBe(`invented-${at}`);
    }
  });
});

describe('buildCatalogue', () => {
  test('survives the way over JSON', () => {
    const data = buildCatalogue(messages);
    const again = openCatalogue(JSON.parse(JSON.stringify(data)));
    expect(again).toEqual(openCatalogue(data));
  });
});
