import { describe, expect, test } from 'vitest';
import {
  buildCatalogue,
  buildWordings,
  type CatalogueMessage,
  openCatalogue,
} from '../../../../../src/domain/identify/catalogue/catalogue.ts';
import { tighten } from '../../../../../src/domain/identify/catalogue/tighten.ts';
import { identify } from '../../../../../src/domain/identify/identify.ts';

const message = (id: string, wordings: string[], problems: string[]): CatalogueMessage => {
  return { id, says: 'server', codes: [], wordings, problems };
};

describe('openCatalogue', () => {
  const messages = [
    message('a', ['mailbox exceeded its storage'], ['mailbox-full']),
    message('b', ['sender rejected'], ['sender-rejected']),
  ];
  const german = [
    message('a', ['postfach hat sein limit erreicht'], ['mailbox-full']),
    message('b', [], ['sender-rejected']),
  ];

  test('adds the wordings of another language to the messages of the catalogue', () => {
    const catalogue = openCatalogue(buildCatalogue(messages), undefined, [buildWordings(german)]);
    expect(catalogue.messages.map(({ id }) => id)).toEqual(['a', 'b']);
    const result = identify('452 Postfach hat sein Limit erreicht', catalogue);
    expect(result.kind === 'recognised' && result.matches[0]?.messageId).toBe('a');
  });

  test('finds in English what it found before another language was added', () => {
    const text = '452 mailbox exceeded its storage';
    const alone = identify(text, openCatalogue(buildCatalogue(messages)));
    const both = identify(text, openCatalogue(buildCatalogue(messages), undefined, [buildWordings(german)]));
    expect(both.kind === 'recognised' && both.matches.map(({ messageId }) => messageId)).toEqual(
      alone.kind === 'recognised' && alone.matches.map(({ messageId }) => messageId),
    );
  });

  test('opens an empty catalogue', () => {
    expect(identify('550 Out of cheese', openCatalogue(buildCatalogue([]))).kind).toBe('unrecognised');
  });
});

describe('tighten', () => {
  const long = 'alpha bravo charlie delta echo foxtrot golf hotel india juliet'.split(' ');

  test('cuts a long wording to a shorter core', () => {
    const [draft] = tighten([{ message: 0, lead: 'x', tokens: long }]);
    expect(draft?.tokens.length).toBeLessThan(long.length);
  });

  test('keeps a core out of what leads elsewhere', () => {
    const drafts = tighten([
      { message: 0, lead: 'x', tokens: long },
      { message: 1, lead: 'y', tokens: [...long.slice(0, 9), 'kilo'] },
    ]);
    expect(drafts.map((draft) => draft.tokens.at(-1))).toEqual(['juliet', 'kilo']);
  });

  test('keeps the words round a wording that leads elsewhere', () => {
    const [outer] = tighten([
      { message: 0, lead: 'x', tokens: long },
      { message: 1, lead: 'y', tokens: ['golf', 'hotel'] },
    ]);
    expect(outer?.tokens).toEqual(expect.arrayContaining(['golf', 'hotel']));
    expect(outer?.tokens.length).toBeGreaterThan(2);
  });

  test('drops a wording that holds another of the same message', () => {
    const drafts = tighten([
      { message: 0, lead: 'x', tokens: ['relaying', 'denied'] },
      { message: 0, lead: 'x', tokens: ['sorry', 'relaying', 'denied'] },
    ]);
    expect(drafts.map((draft) => draft.tokens.join(' '))).toEqual(['relaying denied']);
  });
});
