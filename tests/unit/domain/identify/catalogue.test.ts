import { describe, expect, test } from 'vitest';
import { buildCatalogue, type CatalogueMessage, openCatalogue } from '../../../../src/domain/identify/catalogue.ts';
import { identify } from '../../../../src/domain/identify/identify.ts';
import { tighten } from '../../../../src/domain/identify/tighten.ts';

const message = (id: string, wordings: string[], problems: string[]): CatalogueMessage => {
  return { id, says: 'server', codes: [], wordings, problems };
};

describe('openCatalogue', () => {
  const english = buildCatalogue([message('a', ['mailbox exceeded its storage'], ['mailbox-full'])]);
  const others = buildCatalogue([
    message('a', ['postfach hat sein limit erreicht'], ['mailbox-full']),
    message('b', ['absender abgelehnt'], ['sender-rejected']),
  ]);

  test('reads the parts of a message in several catalogues as one message', () => {
    const catalogue = openCatalogue(english, others);
    expect(catalogue.messages.map(({ id }) => id)).toEqual(['a', 'b']);
    const result = identify('452 Postfach hat sein Limit erreicht', catalogue);
    expect(result.kind === 'recognised' && result.matches[0]?.messageId).toBe('a');
  });

  test('opens an empty catalogue', () => {
    expect(identify('550 User unknown', openCatalogue(buildCatalogue([]))).kind).toBe('unrecognised');
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
