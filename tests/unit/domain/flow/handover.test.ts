import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFlow } from '../../../../src/domain/flow/check.ts';
import { checkReferences, checkTogether } from '../../../../src/domain/flow/check-handovers.ts';
import { landing, measureFlow, parseStep, referenceFault } from '../../../../src/domain/flow/handover.ts';
import { replay, stateAnswers } from '../../../../src/domain/flow/replay.ts';
import type { Flow } from '../../../../src/schemas/flow.ts';
import { anyFlow, changeOption, changeOutcome, exampleFlow } from '../../../support/flows.ts';

/** Another tree about the same lamp, which the first may lead into. */
const cable: Flow = { ...exampleFlow, title: 'The cable is hot' };
const flows = (lamp: Flow, other: Flow = cable) =>
  new Map([
    ['lamp', lamp],
    ['cable', other],
  ]);
const leadTo = (next: string) => changeOption(exampleFlow, 'bulb', 'whole', { next });

describe('parseStep', () => {
  const cases = [
    { name: 'a tree', address: '/fix/lamp/', flow: 'lamp', node: undefined, answers: 0 },
    { name: 'a step', address: '/fix/lamp/bulb/', flow: 'lamp', node: 'bulb', answers: 0 },
    { name: 'a step with answers', address: '/fix/lamp/bulb/?power=plugged', flow: 'lamp', node: 'bulb', answers: 1 },
  ];
  test.each(cases)('reads the address of $name', ({ address, flow, node, answers }) => {
    expect(parseStep(address)).toMatchObject({ flow, node });
    expect(parseStep(address)?.answers).toHaveLength(answers);
  });

  test('reads nothing from another address', () => {
    expect(parseStep('/problems/dark/')).toBeUndefined();
  });
});

describe('replay from the middle of a tree', () => {
  const at = (query: string, target?: string) =>
    replay(exampleFlow, parseStep(`/fix/lamp/?${query}`)?.answers ?? [], target);

  test('begins with the question that the address names, and keeps it there', () => {
    const state = at('start=bulb&bulb=whole');
    expect(state.trail.map(({ node }) => node.id)).toEqual(['bulb']);
    expect(state.at.id).toBe('switch');
    expect(stateAnswers(exampleFlow, state)).toEqual([
      { node: 'start', option: 'bulb' },
      { node: 'bulb', option: 'whole' },
    ]);
  });

  test('begins with the first question where the name is no question', () => {
    expect(at('start=shines').at.id).toBe('power');
    expect(at('start=gone').at.id).toBe('power');
  });
});

describe('landing', () => {
  test('goes as far as the answers lead where the tree has lost the step', () => {
    const step = parseStep('/fix/lamp/gone/?power=plugged');
    expect(step && landing(exampleFlow, step).at.id).toBe('bulb');
  });
});

describe('a way into another tree', () => {
  const cases = [
    { name: 'to its first question', next: '/fix/cable/', message: undefined },
    { name: 'to a step with its answers', next: '/fix/cable/bulb/?power=plugged', message: undefined },
    { name: 'to a step in the middle', next: '/fix/cable/bulb/?start=bulb', message: undefined },
    {
      name: 'to a tree that does not exist',
      next: '/fix/cables/',
      message: 'There is no tree "cables". Write one of: lamp, cable.',
    },
    {
      name: 'to a step that does not exist',
      next: '/fix/cable/gone/',
      message: 'do not lead to "gone": they lead to "power"',
    },
    { name: 'without the answers', next: '/fix/cable/bulb/', message: 'do not lead to "bulb": they lead to "power"' },
    { name: 'with an answer too many', next: '/fix/cable/bulb/?power=plugged&switch=dead', message: 'not on the way' },
    { name: 'into its own tree', next: '/fix/lamp/', message: '"/fix/lamp/" is a step of this tree. Write its id.' },
  ];
  test.each(cases)('$name is taken or refused rightly', ({ next, message }) => {
    const lamp = leadTo(next);
    expect(checkFlow(lamp).filter(({ path }) => path.at(-1) === 'next')).toEqual([]);
    const faults = checkReferences(flows(lamp));
    if (message === undefined) expect(faults).toEqual([]);
    else {
      expect(faults).toHaveLength(1);
      expect(faults[0]).toMatchObject({ flow: 'lamp', path: ['questions', 1, 'options', 0, 'next'] });
      expect(faults[0]?.message).toContain(message);
    }
  });

  test('is refused where the trees run in a circle', () => {
    const back = changeOutcome(cable, 'press', { otherwise: '/fix/lamp/' });
    const faults = checkTogether(flows(leadTo('/fix/cable/'), back));
    expect(faults.map(({ message }) => message).join()).toContain('The trees run in a circle:');
  });

  test('is refused where it makes the longest way too long', () => {
    const long = { ...exampleFlow, questions: exampleFlow.questions };
    const chain = new Map([
      ['a', changeOption(long, 'switch', 'clicking', { next: '/fix/b/' })],
      ['b', changeOption(long, 'switch', 'clicking', { next: '/fix/c/' })],
      ['c', long],
    ]);
    const faults = checkTogether(chain);
    expect(faults.map(({ flow }) => flow)).toContain('a');
    expect(faults[0]?.message).toMatch(
      /The longest way through the trees has 1\d answers, 8 at most are allowed: a\/power/,
    );
  });
});

test('a reference to anything but a step is named', () => {
  expect(referenceFault(flows(exampleFlow), '/ports/')).toContain('is not the address of a step');
});

test('the measure of a tree counts the answers to the ends, through the trees it hands over to', () => {
  expect(measureFlow(flows(exampleFlow), 'lamp')).toMatchObject({ longest: 5, ways: 16 });
  expect(measureFlow(flows(leadTo('/fix/cable/')), 'lamp').longest).toBe(8);
});

describe('any sound tree, broken in one place', () => {
  const sound = anyFlow().filter((flow) => checkFlow(flow).length === 0);
  const messagesOf = (flow: Flow) => checkFlow(flow).map(({ message }) => message);
  const firstOption = (flow: Flow, change: Partial<Flow['questions'][number]['options'][number]>): Flow => ({
    ...flow,
    questions: flow.questions.map((question, index) =>
      index === 0
        ? { ...question, options: question.options.map((option, at) => (at === 0 ? { ...option, ...change } : option)) }
        : question,
    ),
  });
  const breakages: { name: string; break: (flow: Flow) => Flow; says: RegExp }[] = [
    {
      name: 'an option that leads nowhere',
      break: (flow) => firstOption(flow, { next: 'gone' }),
      says: /"gone" is not a question or outcome/,
    },
    { name: 'a circle', break: (flow) => firstOption(flow, { next: flow.start }), says: /runs in a circle/ },
    {
      name: 'an id used twice',
      break: (flow) => ({ ...flow, outcomes: [...flow.outcomes, ...flow.outcomes.slice(-1)] }),
      says: /is used twice|needs one outcome of kind "solved"/,
    },
    { name: 'a start that is no step', break: (flow) => ({ ...flow, start: 'gone' }), says: /"gone" is not/ },
    {
      name: 'no end at a person',
      break: (flow) => ({ ...flow, outcomes: flow.outcomes.filter(({ kind }) => kind !== 'person') }),
      says: /needs an outcome of kind "person"/,
    },
    {
      name: 'no end "solved"',
      break: (flow) => ({ ...flow, outcomes: flow.outcomes.filter(({ kind }) => kind !== 'solved') }),
      says: /needs one outcome of kind "solved"; this one has 0/,
    },
    {
      name: 'a step that nothing leads to',
      break: (flow) => ({
        ...flow,
        outcomes: [
          ...flow.outcomes,
          {
            id: 'island',
            kind: 'person',
            title: 'Nobody comes here',
            text: 'Nobody at all.',
            steps: [],
            articles: [],
            problem: 'dark',
          },
        ],
      }),
      says: /Nothing leads to "island"/,
    },
    {
      name: 'two options with one label',
      break: (flow) => firstOption(flow, { label: flow.questions[0]?.options[1]?.label ?? '' }),
      says: /have the same label/,
    },
    {
      name: 'an id that addresses need',
      break: (flow) => ({
        ...flow,
        questions: flow.questions.map((question, index) => (index === 0 ? { ...question, id: 'start' } : question)),
      }),
      says: /The id "start" is taken/,
    },
  ];
  test.each(breakages)('by $name is refused with the words for it', ({ break: breakIt, says }) => {
    fc.assert(
      fc.property(sound, (flow) => {
        expect(messagesOf(breakIt(flow)).some((message) => says.test(message))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
