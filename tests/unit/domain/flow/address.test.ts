import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnswers, stateAddress, stepAddress } from '../../../../src/domain/flow/address.ts';
import { replay } from '../../../../src/domain/flow/replay.ts';
import { anyFlow, anyMoves, exampleFlow, walk } from '../../../support/flows.ts';

describe('stepAddress', () => {
  test('writes the step into the path and the answers into the query', () => {
    const answers = [
      { node: 'power', option: 'plugged' },
      { node: 'bulb', option: 'whole' },
    ];
    expect(stepAddress('lamp', 'switch', answers)).toBe('/fix/lamp/switch/?power=plugged&bulb=whole');
  });

  test('writes no query without answers', () => expect(stepAddress('lamp', 'power', [])).toBe('/fix/lamp/power/'));
});

describe('stateAddress', () => {
  test('writes the answers of the trail first and the kept ones after them', () => {
    const state = replay(
      exampleFlow,
      [
        { node: 'switch', option: 'dead' },
        { node: 'power', option: 'plugged' },
      ],
      'bulb',
    );
    expect(stateAddress('lamp', exampleFlow, state)).toBe('/fix/lamp/bulb/?power=plugged&switch=dead');
  });

  test('leads back to the same state after any moves in any tree', () => {
    fc.assert(
      fc.property(anyFlow(), anyMoves, (flow, moves) => {
        for (const state of walk(flow, moves)) {
          const { pathname, search } = new URL(stateAddress('some', flow, state), 'https://help.example.com');
          expect(pathname).toBe(`/fix/some/${state.at.id}/`);
          expect(replay(flow, readAnswers(search), state.at.id)).toEqual(state);
        }
      }),
    );
  });
});

describe('readAnswers', () => {
  const cases = [
    { name: 'reads a query with its question mark', query: '?power=plugged', expected: ['power plugged'] },
    { name: 'reads a query without one', query: 'power=plugged', expected: ['power plugged'] },
    { name: 'keeps the order', query: '?b=two&a=one', expected: ['b two', 'a one'] },
    { name: 'reads nothing from nothing', query: '', expected: [] },
    { name: 'leaves out an answer without an option', query: '?power&bulb=', expected: [] },
    {
      name: 'leaves out what is no id',
      query: '?Power=plugged&bulb=%3Cb%3E&__proto__=x&switch=dead',
      expected: ['switch dead'],
    },
    { name: 'leaves out what a tracker adds', query: '?utm_source=mail&power=plugged', expected: ['power plugged'] },
  ];
  test.each(cases)('$name', ({ query, expected }) => {
    expect(readAnswers(query).map(({ node, option }) => `${node} ${option}`)).toEqual(expected);
  });

  test('takes any query without an exception', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(() => readAnswers(query)).not.toThrow();
      }),
    );
  });
});
