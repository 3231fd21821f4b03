import { describe, expect, test } from 'vitest';
import { choicesOf, findNode, flowNodes, getNode, nodeTitle } from '../../../../src/domain/flow/graph.ts';
import { changeOutcome, exampleFlow } from '../../../support/flows.ts';

describe('flowNodes', () => {
  test('lists questions, then outcomes, as the file has them', () => {
    expect(flowNodes(exampleFlow).map(({ id, kind }) => `${id} (${kind})`)).toEqual([
      'power (question)',
      'bulb (question)',
      'switch (question)',
      'plug-in (fix)',
      'new-bulb (fix)',
      'press (fix)',
      'call (person)',
      'shines (solved)',
    ]);
  });
});

describe('findNode', () => {
  test('finds a question', () => expect(findNode(exampleFlow, 'bulb')?.kind).toBe('question'));
  test('finds an outcome', () => expect(findNode(exampleFlow, 'call')?.kind).toBe('person'));
  test('comes back empty for an id that no step has', () => expect(findNode(exampleFlow, 'attic')).toBeUndefined());
});

describe('getNode', () => {
  test('throws for an id that no step has', () => {
    expect(() => getNode(exampleFlow, 'attic')).toThrowErrorMatchingInlineSnapshot(
      `[Error: The tree has no node "attic".]`,
    );
  });
});

describe('nodeTitle', () => {
  test('is the question of a question', () => {
    expect(nodeTitle(getNode(exampleFlow, 'bulb'))).toBe('Is the bulb whole?');
  });

  test('is the title of an outcome', () => expect(nodeTitle(getNode(exampleFlow, 'shines'))).toBe('The lamp shines'));
});

describe('choicesOf', () => {
  const choices = (id: string) => choicesOf(exampleFlow, getNode(exampleFlow, id));

  test('are the options of a question', () => {
    expect(choices('bulb')).toEqual([
      { id: 'whole', label: 'It is whole', summary: 'Lamp: whole', next: 'switch' },
      { id: 'broken', label: 'It is broken', summary: 'Lamp: broken', next: 'new-bulb' },
    ]);
  });

  test('ask of a fix whether it worked', () => {
    expect(choices('press').map(({ label, next }) => [label, next])).toEqual([
      ['Yes, it works now', 'shines'],
      ['No, it still does not work', 'call'],
    ]);
  });

  test('are none at an end', () => expect([choices('call'), choices('shines')]).toEqual([[], []]));

  test('are none at a fix without a way on', () => {
    const flow = changeOutcome(exampleFlow, 'press', { otherwise: undefined });
    expect(choicesOf(flow, getNode(flow, 'press'))).toEqual([]);
  });
});
