import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reachableIds } from '../../../../src/domain/flow/prune.ts';
import { type Answer, answerStep, changeStep, replay, trailAnswers } from '../../../../src/domain/flow/replay.ts';
import { anyFlow, anyMoves, changeOption, exampleFlow, impossibilities, walk } from '../../../support/flows.ts';

/** Write answers as an address does. */
const read = (text: string): Answer[] =>
  text
    .split(' ')
    .filter((pair) => pair !== '')
    .map((pair) => pair.split('='))
    .map(([node = '', option = '']) => ({ node, option }));
const write = (answers: readonly Answer[]) => answers.map(({ node, option }) => `${node}=${option}`).join(' ');

describe('replay', () => {
  const cases = [
    { name: 'starts at the first question', answers: '', at: 'power', kind: 'valid', kept: '' },
    { name: 'goes as far as the answers', answers: 'power=plugged bulb=whole', at: 'switch', kind: 'valid', kept: '' },
    {
      name: 'takes the answers in any order',
      answers: 'bulb=whole power=plugged',
      at: 'switch',
      kind: 'valid',
      kept: '',
    },
    {
      name: 'goes on to "solved" when a fix worked',
      answers: 'power=unplugged plug-in=yes',
      at: 'shines',
      kind: 'valid',
      kept: '',
    },
    {
      name: 'goes on from a fix that did not work',
      answers: 'power=unplugged plug-in=no',
      at: 'bulb',
      kind: 'valid',
      kept: '',
    },
    {
      name: 'stops at a step asked for and keeps the later answers',
      answers: 'power=plugged bulb=whole switch=dead',
      target: 'bulb',
      at: 'bulb',
      kind: 'valid',
      kept: 'bulb=whole switch=dead',
    },
    {
      name: 'keeps answers to steps that are not on the way',
      answers: 'power=unplugged bulb=broken',
      at: 'plug-in',
      kind: 'valid',
      kept: 'bulb=broken',
    },
    {
      name: 'shows the last step that holds when an answer is missing',
      answers: 'power=plugged switch=dead',
      target: 'press',
      at: 'bulb',
      kind: 'stale',
      kept: 'switch=dead',
    },
    {
      name: 'shows the last step that holds when an option is gone',
      answers: 'power=plugged bulb=cracked',
      target: 'new-bulb',
      at: 'bulb',
      kind: 'stale',
      kept: '',
    },
    {
      name: 'shows where the answers lead when they pass the step asked for by',
      answers: 'power=plugged bulb=broken',
      target: 'switch',
      at: 'new-bulb',
      kind: 'stale',
      kept: '',
    },
    {
      name: 'starts anew when the step asked for is gone',
      answers: '',
      target: 'attic',
      at: 'power',
      kind: 'stale',
      kept: '',
    },
    { name: 'drops answers to questions that are gone', answers: 'attic=dusty', at: 'power', kind: 'valid', kept: '' },
    { name: 'drops an answer that an end cannot take', answers: 'call=yes', at: 'power', kind: 'valid', kept: '' },
    {
      name: 'takes the last of two answers to one question',
      answers: 'power=unplugged power=plugged',
      at: 'bulb',
      kind: 'valid',
      kept: '',
    },
  ];
  test.each(cases)('$name', ({ answers, target, at, kind, kept }) => {
    const state = replay(exampleFlow, read(answers), target);
    expect({ at: state.at.id, kind: state.kind, kept: write(state.kept) }).toEqual({ at, kind, kept });
  });

  test('stops before an option that leads nowhere', () => {
    const flow = changeOption(exampleFlow, 'power', 'plugged', { next: 'cellar' });
    expect(replay(flow, read('power=plugged')).at.id).toBe('power');
  });

  test('does not run in the circle of an unchecked tree', () => {
    const flow = changeOption(exampleFlow, 'bulb', 'whole', { next: 'power' });
    expect(replay(flow, read('power=plugged bulb=whole')).at.id).toBe('bulb');
  });

  test('does not answer a question that leads to itself', () => {
    const flow = changeOption(exampleFlow, 'power', 'plugged', { next: 'power' });
    const { at, trail } = replay(flow, read('power=plugged'));
    expect([at.id, trail]).toEqual(['power', []]);
  });

  test('refuses a tree without its first question', () => {
    expect(() => replay({ ...exampleFlow, start: 'attic' }, [])).toThrowErrorMatchingInlineSnapshot(
      `[Error: The tree has no node "attic".]`,
    );
  });
});

describe('answerStep', () => {
  const at = (answers: string, target?: string) => replay(exampleFlow, read(answers), target);

  test('goes one step on', () => expect(answerStep(exampleFlow, at(''), 'plugged').at.id).toBe('bulb'));

  test('ends at "solved" when a fix worked', () => {
    expect(answerStep(exampleFlow, at('power=unplugged'), 'yes').at.id).toBe('shines');
  });

  test('goes on when a fix did not work', () => {
    expect(answerStep(exampleFlow, at('power=unplugged'), 'no').at.id).toBe('bulb');
  });

  test('says in the summary for support whether a fix worked', () => {
    const summaries = ['yes', 'no'].map(
      (option) => answerStep(exampleFlow, at('power=unplugged'), option).trail.at(-1)?.choice.summary,
    );
    expect(summaries).toEqual(['Worked', 'Did not help']);
  });

  test('stays where it is on an option that the question does not have', () => {
    const state = answerStep(exampleFlow, at('power=plugged'), 'cracked');
    expect([state.at.id, write(trailAnswers(state.trail)), state.kind]).toEqual(['bulb', 'power=plugged', 'valid']);
  });

  test('comes back to where the reader was when a changed answer leads the same way', () => {
    const changing = changeStep(exampleFlow, at('power=plugged bulb=whole'), 'power');
    const state = answerStep(exampleFlow, changing, 'hidden');
    expect([state.at.id, write(trailAnswers(state.trail))]).toEqual(['switch', 'power=hidden bulb=whole']);
  });

  test('keeps later answers through a detour', () => {
    const changing = changeStep(exampleFlow, at('power=plugged bulb=whole'), 'power');
    const detour = answerStep(exampleFlow, changing, 'unplugged');
    expect([detour.at.id, write(detour.kept)]).toEqual(['plug-in', 'bulb=whole']);
    expect(answerStep(exampleFlow, detour, 'no').at.id).toBe('switch');
  });

  test('replaces the answer that is being changed', () => {
    const changing = changeStep(exampleFlow, at('power=plugged bulb=whole switch=dead'), 'bulb');
    const state = answerStep(exampleFlow, changing, 'broken');
    expect([state.at.id, write(trailAnswers(state.trail)), write(state.kept)]).toEqual([
      'new-bulb',
      'power=plugged bulb=broken',
      'switch=dead',
    ]);
  });
});

test('10,000 random walks with random changes of answers meet no invalid state', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyFlow(), anyMoves, (flow, moves) => {
      const reachable = reachableIds(flow);
      for (const state of walk(flow, moves)) {
        expect(impossibilities(flow, state)).toEqual([]);
        expect(reachable).toContain(state.at.id);
      }
    }),
    { numRuns: 10_000 },
  );
});
