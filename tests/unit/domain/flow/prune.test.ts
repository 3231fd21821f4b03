import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFlow } from '../../../../src/domain/flow/check.ts';
import { choicesOf, flowNodes } from '../../../../src/domain/flow/graph.ts';
import { pruneFlow, reachableIds } from '../../../../src/domain/flow/prune.ts';
import type { Flow } from '../../../../src/schemas/flow.ts';
import { anyFlow, changeOption, changeOutcome, changeQuestion, exampleFlow } from '../../../support/flows.ts';
import { anyProvider, exampleProvider, plainProvider } from '../../../support/providers.ts';

/** Each step of a tree with where its choices lead. */
function shape(flow: Flow): Record<string, string> {
  return Object.fromEntries(
    flowNodes(flow).map((node) => [
      node.id,
      choicesOf(flow, node)
        .map(({ id, next }) => `${id} → ${next}`)
        .join(', '),
    ]),
  );
}

const whole = shape(exampleFlow);
const { power: _power, ...afterPower } = whole;

// The plain provider has no webmail; the example provider has it.
describe('pruneFlow', () => {
  test('leaves a tree without conditions as it is', () => {
    expect(pruneFlow(exampleFlow, plainProvider)).toEqual(exampleFlow);
  });

  const cases: { name: string; flow: Flow; start?: string; expected: Record<string, string> }[] = [
    {
      name: 'takes out an option that does not apply',
      flow: changeOption(exampleFlow, 'power', 'hidden', { when: 'webmail' }),
      expected: { ...whole, power: 'plugged → bulb, unplugged → plug-in' },
    },
    {
      name: 'takes out with an option what only it led to',
      flow: changeOption(exampleFlow, 'power', 'unplugged', { when: 'webmail' }),
      expected: { ...afterPower, power: 'plugged → bulb, hidden → bulb', 'plug-in': '' },
    },
    {
      name: 'leads past a fix that does not apply to what comes after it',
      flow: changeOutcome(exampleFlow, 'plug-in', { when: 'webmail' }),
      expected: { ...whole, power: 'plugged → bulb, unplugged → bulb, hidden → bulb', 'plug-in': '' },
    },
    {
      name: 'leads to the way round of a fix that does not apply, before what comes after it',
      flow: changeOutcome(exampleFlow, 'plug-in', { when: 'webmail', instead: 'press' }),
      expected: { ...whole, power: 'plugged → bulb, unplugged → press, hidden → bulb', 'plug-in': '' },
    },
    {
      name: 'leads to the way round of a question that does not apply',
      flow: changeQuestion(exampleFlow, 'bulb', { when: 'webmail', instead: 'switch' }),
      expected: {
        ...whole,
        power: 'plugged → switch, unplugged → plug-in, hidden → switch',
        bulb: '',
        'plug-in': 'yes → shines, no → switch',
        'new-bulb': '',
      },
    },
    {
      name: 'starts at the way round of a first question that does not apply',
      flow: changeQuestion(exampleFlow, 'power', { when: 'webmail', instead: 'bulb' }),
      start: 'bulb',
      expected: { ...afterPower, 'plug-in': '' },
    },
    {
      name: 'takes out the options that lead to a question with no way round',
      flow: changeQuestion(changeOutcome(exampleFlow, 'plug-in', { otherwise: 'call' }), 'switch', { when: 'webmail' }),
      expected: {
        power: 'plugged → new-bulb, unplugged → plug-in, hidden → new-bulb',
        'plug-in': 'yes → shines, no → call',
        'new-bulb': 'yes → shines, no → call',
      },
    },
    {
      name: 'spares the reader a question with one answer left',
      flow: changeOption(exampleFlow, 'switch', 'clicking', { when: 'webmail' }),
      expected: { ...whole, bulb: 'whole → press, broken → new-bulb', switch: '' },
    },
    {
      name: 'spares the reader one question after the other',
      flow: changeOption(changeQuestion(exampleFlow, 'switch', { when: 'webmail' }), 'power', 'unplugged', {
        when: 'webmail',
      }),
      expected: { power: 'plugged → new-bulb, hidden → new-bulb', 'new-bulb': 'yes → shines, no → call' },
    },
    {
      name: 'starts further on when the first question has one answer left',
      flow: changeOption(changeOption(exampleFlow, 'power', 'unplugged', { when: 'webmail' }), 'power', 'hidden', {
        when: 'webmail',
      }),
      start: 'bulb',
      expected: { ...afterPower, 'plug-in': '' },
    },
    {
      name: 'follows one way round to the next',
      flow: changeOutcome(changeQuestion(exampleFlow, 'bulb', { when: 'webmail', instead: 'press' }), 'press', {
        when: 'webmail',
      }),
      expected: {
        power: 'plugged → call, unplugged → plug-in, hidden → call',
        'plug-in': 'yes → shines, no → call',
      },
    },
    {
      name: 'counts a condition that does not exist as one that does not hold',
      flow: changeOption(exampleFlow, 'power', 'hidden', { when: 'moonlight' }),
      expected: { ...whole, power: 'plugged → bulb, unplugged → plug-in' },
    },
  ];
  const ends = { call: '', shines: '' };
  test.each(cases)('$name', ({ flow, start = 'power', expected }) => {
    const pruned = pruneFlow(flow, plainProvider);
    // An empty line in the table stands for a step that is gone.
    const steps = Object.fromEntries(Object.entries(expected).filter(([, ways]) => ways !== ''));
    expect({ start: pruned.start, steps: shape(pruned) }).toEqual({ start, steps: { ...steps, ...ends } });
    expect(checkFlow(pruned)).toEqual([]);
  });

  test.each(cases.slice(0, -1))('changes nothing for a provider to whom all applies: $name', ({ flow }) => {
    expect(shape(pruneFlow(flow, exampleProvider))).toEqual(shape(flow));
  });

  test('takes out a command that does not apply', () => {
    const command = { where: 'Anywhere.', command: 'light', reading: [{ see: 'light', means: 'It shines.' }] };
    const commands = [
      { system: 'Windows', ...command, when: 'webmail' },
      { system: 'macOS', ...command },
    ];
    const pruned = pruneFlow(changeQuestion(exampleFlow, 'bulb', { commands }), plainProvider);
    expect(pruned.questions.flatMap((question) => question.commands.map(({ system }) => system))).toEqual(['macOS']);
  });

  test('leaves no condition and no way round on anything that is left', () => {
    const command = { system: 'Linux', where: 'Anywhere.', command: 'light', reading: [], when: 'webmail' };
    let flow = changeQuestion(exampleFlow, 'bulb', { when: 'webmail', instead: 'switch', commands: [command] });
    flow = changeOutcome(flow, 'press', { when: 'webmail', instead: 'call' });
    flow = changeOption(flow, 'power', 'hidden', { when: 'webmail' });
    expect(JSON.stringify(pruneFlow(flow, exampleProvider))).not.toMatch(/"(?:when|instead)":/);
  });

  test('leaves a lost way on in place, so that the check names it', () => {
    const flow = changeQuestion(exampleFlow, 'switch', { when: 'webmail' });
    const pruned = pruneFlow(changeOutcome(flow, 'new-bulb', { otherwise: 'switch' }), plainProvider);
    expect(checkFlow(pruned).map(({ message }) => message)).toContainEqual(
      expect.stringContaining('"switch" is not a question or outcome of this tree.'),
    );
  });

  test('gives up on ways round that lead round in a circle, so that the check names them', () => {
    const flow = changeQuestion(exampleFlow, 'bulb', { when: 'webmail', instead: 'switch' });
    const pruned = pruneFlow(changeQuestion(flow, 'switch', { when: 'webmail', instead: 'bulb' }), plainProvider);
    expect(checkFlow(pruned)).not.toEqual([]);
  });

  test('leaves only steps that can be reached, no condition, and nothing more to prune', () => {
    const conditions = fc.array(
      fc.constantFrom(undefined, undefined, 'webmail', '!webmail', 'pop3', 'second-submission'),
    );
    fc.assert(
      fc.property(anyFlow(), conditions, anyProvider, (flow, drawn, provider) => {
        const when = (index: number) => (drawn[index] === undefined ? {} : { when: drawn[index] });
        const conditional = {
          ...flow,
          questions: flow.questions.map((question, row) => ({
            ...question,
            options: question.options.map((option, column) => ({ ...option, ...when(row * 3 + column) })),
          })),
          outcomes: flow.outcomes.map((outcome, row) =>
            outcome.kind === 'fix' ? { ...outcome, ...when(row) } : outcome,
          ),
        };
        const pruned = pruneFlow(conditional, provider);
        expect(flowNodes(pruned).filter(({ id }) => !reachableIds(pruned).has(id))).toEqual([]);
        expect(pruned.questions.filter(({ options }) => options.length < 2)).toEqual([]);
        expect(pruneFlow(pruned, plainProvider)).toEqual(pruned);
      }),
    );
  });
});

describe('reachableIds', () => {
  test('collects every step of a sound tree', () => {
    expect([...reachableIds(exampleFlow)].sort()).toEqual(
      flowNodes(exampleFlow)
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('collects ids that no step has', () => {
    const flow = changeOption(exampleFlow, 'power', 'hidden', { next: 'cellar' });
    expect(reachableIds(flow)).toContain('cellar');
  });
});
