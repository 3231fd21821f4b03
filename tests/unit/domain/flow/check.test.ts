import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFlow, longestPath } from '../../../../src/domain/flow/check.ts';
import { choicesOf, flowNodes } from '../../../../src/domain/flow/graph.ts';
import { replay } from '../../../../src/domain/flow/replay.ts';
import type { Flow, Question } from '../../../../src/schemas/flow.ts';
import {
  anyFlow,
  anyMoves,
  changeOption,
  changeOutcome,
  changeQuestion,
  exampleFlow,
  walk,
} from '../../../support/flows.ts';

/** The faults as lines: where, and what is wrong. */
function faultsOf(flow: Flow): string {
  return checkFlow(flow)
    .map(({ path, message }) => `${path.join('.')}: ${message}`)
    .join('\n');
}

/** A question that leads to two places. */
function question(id: string, next: string, other: string): Question {
  const [first] = exampleFlow.questions;
  if (!first) throw new Error('The example has no question.');
  const [option] = first.options;
  if (!option) throw new Error('The example has no option.');
  return {
    ...first,
    id,
    options: [
      { ...option, id: 'one', label: 'The one', next },
      { ...option, id: 'other', label: 'The other', next: other },
    ],
  };
}

/** A tree that asks one question after the other before it comes to an end. */
function chain(length: number): Flow {
  const ids = Array.from({ length }, (_, index) => `q${index}`);
  const questions = ids.map((id, index) => question(id, ids[index + 1] ?? 'call', 'shines'));
  return {
    ...exampleFlow,
    start: 'q0',
    questions,
    outcomes: exampleFlow.outcomes.filter(({ kind }) => kind !== 'fix'),
  };
}

describe('checkFlow', () => {
  test('finds nothing wrong with a sound tree', () => expect(checkFlow(exampleFlow)).toEqual([]));

  test('names a first question that does not exist, and all that nothing leads to then', () => {
    expect(faultsOf({ ...exampleFlow, start: 'lamp' })).toMatchInlineSnapshot(`
      "start: "lamp" is not a question or outcome of this tree. Write one of: power, bulb, switch, plug-in, new-bulb, press, call, shines.
      questions.0: Nothing leads to "power". Add an option or "otherwise" that does, or take it out.
      questions.1: Nothing leads to "bulb". Add an option or "otherwise" that does, or take it out.
      questions.2: Nothing leads to "switch". Add an option or "otherwise" that does, or take it out.
      outcomes.0: Nothing leads to "plug-in". Add an option or "otherwise" that does, or take it out.
      outcomes.1: Nothing leads to "new-bulb". Add an option or "otherwise" that does, or take it out.
      outcomes.2: Nothing leads to "press". Add an option or "otherwise" that does, or take it out.
      outcomes.3: Nothing leads to "call". Add an option or "otherwise" that does, or take it out.
      outcomes.4: Nothing leads to "shines". Add an option or "otherwise" that does, or take it out."
    `);
  });

  test('names an option that leads nowhere', () => {
    expect(faultsOf(changeOption(exampleFlow, 'power', 'hidden', { next: 'cellar' }))).toMatchInlineSnapshot(
      `"questions.0.options.2.next: "cellar" is not a question or outcome of this tree. Write one of: power, bulb, switch, plug-in, new-bulb, press, call, shines."`,
    );
  });

  test('names a fix whose "No" leads nowhere', () => {
    expect(faultsOf(changeOutcome(exampleFlow, 'press', { otherwise: 'cellar' }))).toMatchInlineSnapshot(
      `"outcomes.2.otherwise: "cellar" is not a question or outcome of this tree. Write one of: power, bulb, switch, plug-in, new-bulb, press, call, shines."`,
    );
  });

  test('names a question whose way round leads nowhere', () => {
    expect(faultsOf(changeQuestion(exampleFlow, 'bulb', { when: 'pop3', instead: 'cellar' }))).toMatchInlineSnapshot(
      `"questions.1.instead: "cellar" is not a question or outcome of this tree. Write one of: power, bulb, switch, plug-in, new-bulb, press, call, shines."`,
    );
  });

  test('names an outcome whose way round leads nowhere', () => {
    expect(faultsOf(changeOutcome(exampleFlow, 'press', { when: 'pop3', instead: 'cellar' }))).toMatchInlineSnapshot(
      `"outcomes.2.instead: "cellar" is not a question or outcome of this tree. Write one of: power, bulb, switch, plug-in, new-bulb, press, call, shines."`,
    );
  });

  test('names a question that nothing leads to', () => {
    const questions = [...exampleFlow.questions, question('moon', 'call', 'press')];
    expect(faultsOf({ ...exampleFlow, questions })).toMatchInlineSnapshot(
      `"questions.3: Nothing leads to "moon". Add an option or "otherwise" that does, or take it out."`,
    );
  });

  test('names an outcome that nothing leads to', () => {
    expect(faultsOf(changeOption(exampleFlow, 'switch', 'dead', { next: 'new-bulb' }))).toMatchInlineSnapshot(
      `"outcomes.2: Nothing leads to "press". Add an option or "otherwise" that does, or take it out."`,
    );
  });

  test('counts a way round as a way', () => {
    const flow = changeOption(exampleFlow, 'switch', 'dead', { next: 'new-bulb' });
    expect(checkFlow(changeOutcome(flow, 'new-bulb', { when: 'pop3', instead: 'press' }))).toEqual([]);
  });

  test('names a circle of questions, step by step', () => {
    expect(faultsOf(changeOption(exampleFlow, 'switch', 'dead', { next: 'power' }))).toContain(
      'questions.2: The tree runs in a circle: power → bulb → switch → power. Lead the last step somewhere new.',
    );
  });

  test('names a circle through "No, it still does not work"', () => {
    expect(faultsOf(changeOutcome(exampleFlow, 'press', { otherwise: 'bulb' }))).toMatchInlineSnapshot(
      `"outcomes.2: The tree runs in a circle: bulb → switch → press → bulb. Lead the last step somewhere new."`,
    );
  });

  test('names a question that leads to itself', () => {
    expect(faultsOf(changeOption(exampleFlow, 'bulb', 'whole', { next: 'bulb' }))).toMatchInlineSnapshot(`
      "questions.1: The tree runs in a circle: bulb → bulb. Lead the last step somewhere new.
      questions.2: Nothing leads to "switch". Add an option or "otherwise" that does, or take it out.
      outcomes.2: Nothing leads to "press". Add an option or "otherwise" that does, or take it out."
    `);
  });

  test('names an id that two questions share', () => {
    const questions = [...exampleFlow.questions, question('bulb', 'call', 'press')];
    expect(faultsOf({ ...exampleFlow, questions })).toMatchInlineSnapshot(
      `"questions.3.id: The id "bulb" is used twice. Give each question and outcome its own."`,
    );
  });

  test('names an id that a question and an outcome share', () => {
    const outcomes = exampleFlow.outcomes.map((outcome) =>
      outcome.id === 'press' ? { ...outcome, id: 'switch' } : outcome,
    );
    expect(faultsOf({ ...exampleFlow, outcomes })).toContain(
      'outcomes.2.id: The id "switch" is used twice. Give each question and outcome its own.',
    );
  });

  test('names two options with one id', () => {
    expect(faultsOf(changeOption(exampleFlow, 'power', 'hidden', { id: 'plugged' }))).toMatchInlineSnapshot(
      `"questions.0.options.2.id: Two options of "power" have the same id, "plugged". Make them different."`,
    );
  });

  test('names two options with one label', () => {
    expect(faultsOf(changeOption(exampleFlow, 'power', 'hidden', { label: 'It is plugged' }))).toMatchInlineSnapshot(
      `"questions.0.options.2.label: Two options of "power" have the same label, "It is plugged". Make them different."`,
    );
  });

  test('asks for an outcome that ends well', () => {
    const outcomes = exampleFlow.outcomes.filter(({ kind }) => kind !== 'solved');
    expect(faultsOf({ ...exampleFlow, outcomes })).toMatchInlineSnapshot(
      `"outcomes: A tree needs one outcome of kind "solved"; this one has 0."`,
    );
  });

  test('asks for one good end where there are two', () => {
    expect(faultsOf(changeOutcome(exampleFlow, 'call', { kind: 'solved' }))).toContain(
      'outcomes: A tree needs one outcome of kind "solved"; this one has 2.',
    );
  });

  test('asks for a person at the end', () => {
    const flow = changeOption(exampleFlow, 'switch', 'clicking', { next: 'shines' });
    const outcomes = flow.outcomes
      .filter(({ kind }) => kind !== 'person')
      .map((outcome) => (outcome.otherwise === 'call' ? { ...outcome, otherwise: 'shines' } : outcome));
    expect(faultsOf({ ...flow, outcomes })).toMatchInlineSnapshot(
      `"outcomes: A tree needs an outcome of kind "person", for those whom nothing helped."`,
    );
  });

  test(`takes a way of ${longestPath} answers`, () => expect(checkFlow(chain(longestPath))).toEqual([]));

  test('names the longest way when it is too long', () => {
    expect(faultsOf(chain(longestPath + 1))).toMatchInlineSnapshot(
      `"start: The longest way has 9 answers, 8 at most are allowed: q0 → q1 → q2 → q3 → q4 → q5 → q6 → q7 → q8 → call. Leave a question out or ask it elsewhere."`,
    );
  });

  test('counts "Did it work?" as an answer', () => {
    const flow = chain(longestPath);
    const last = `q${longestPath - 1}`;
    const fix = exampleFlow.outcomes.filter(({ id }) => id === 'press');
    const longer = changeOption({ ...flow, outcomes: [...flow.outcomes, ...fix] }, last, 'one', { next: 'press' });
    expect(faultsOf(longer)).toContain(`The longest way has ${longestPath + 1} answers`);
  });

  test('names everything at once', () => {
    let flow = changeOption(exampleFlow, 'power', 'hidden', { next: 'cellar', label: 'It is plugged' });
    flow = changeOutcome(flow, 'press', { otherwise: 'bulb' });
    flow = { ...flow, questions: [...flow.questions, question('moon', 'call', 'shines')] };
    expect(faultsOf(flow)).toMatchInlineSnapshot(`
      "questions.0.options.2.label: Two options of "power" have the same label, "It is plugged". Make them different.
      questions.0.options.2.next: "cellar" is not a question or outcome of this tree. Write one of: power, bulb, switch, moon, plug-in, new-bulb, press, call, shines.
      outcomes.2: The tree runs in a circle: bulb → switch → press → bulb. Lead the last step somewhere new.
      questions.3: Nothing leads to "moon". Add an option or "otherwise" that does, or take it out."
    `);
  });
});

describe('checkFlow on generated trees', () => {
  /** Put one thing at a drawn place of a tree. */
  const drawn = fc.tuple(anyFlow(), fc.nat());
  const pickQuestion = (flow: Flow, pick: number) => flow.questions[pick % flow.questions.length]?.id ?? '';

  test('accepts every sound one, and every walk through it ends', () => {
    fc.assert(
      fc.property(anyFlow(), anyMoves, (flow, moves) => {
        expect(checkFlow(flow)).toEqual([]);
        const answers = moves.filter(({ kind }) => kind === 'answer');
        const end = walk(flow, answers).find(({ at }) => at.kind === 'person' || at.kind === 'solved');
        // A walk is over at an end, or when there were fewer answers than the longest way has.
        expect(end !== undefined || answers.length < longestPath).toBe(true);
      }),
    );
  });

  test('refuses a target that does not exist', () => {
    fc.assert(
      fc.property(drawn, ([flow, pick]) => {
        expect(faultsOf(changeOption(flow, pickQuestion(flow, pick), 'o0', { next: 'nowhere' }))).toContain(
          '"nowhere" is not a question or outcome of this tree.',
        );
      }),
    );
  });

  test('refuses a way back, from a question as from a fix', () => {
    fc.assert(
      fc.property(drawn, ([flow, pick]) => {
        const nodes = flowNodes(flow).filter((node) => choicesOf(flow, node).length > 0);
        const id = nodes[pick % nodes.length]?.id ?? '';
        const back = changeOutcome(changeOption(flow, id, 'o0', { next: flow.start }), id, { otherwise: flow.start });
        expect(faultsOf(back)).toContain('The tree runs in a circle');
      }),
    );
  });

  test('refuses a step that nothing leads to', () => {
    fc.assert(
      fc.property(anyFlow(), (flow) => {
        const questions = [...flow.questions, question('island', 'person', 'solved')];
        expect(faultsOf({ ...flow, questions })).toContain('Nothing leads to "island".');
      }),
    );
  });

  test('refuses a step and an option that stand there twice', () => {
    fc.assert(
      fc.property(drawn, ([flow, pick]) => {
        const id = pickQuestion(flow, pick);
        const copied = flow.questions.filter((node) => node.id === id);
        expect(faultsOf({ ...flow, questions: [...flow.questions, ...copied] })).toContain(
          `The id "${id}" is used twice.`,
        );
        const faults = faultsOf(changeOption(flow, id, 'o1', { id: 'o0', label: 'It is o0' }));
        expect(faults).toContain(`Two options of "${id}" have the same id, "o0".`);
        expect(faults).toContain(`Two options of "${id}" have the same label, "It is o0".`);
      }),
    );
  });

  test('hangs on no tree, however its steps lead to each other', () => {
    fc.assert(
      fc.property(anyFlow(), fc.array(fc.nat()), (flow, picks) => {
        const ids = [...flowNodes(flow).map(({ id }) => id), 'nowhere'];
        const target = (index: number) => ids[(picks[index] ?? index) % ids.length] ?? flow.start;
        const tangled = {
          ...flow,
          questions: flow.questions.map((node, row) => ({
            ...node,
            options: node.options.map((option, column) => ({ ...option, next: target(row + column) })),
          })),
        };
        expect(Array.isArray(checkFlow(tangled))).toBe(true);
        const everything = flowNodes(tangled).flatMap((node) =>
          choicesOf(tangled, node).map((choice) => ({ node: node.id, option: choice.id })),
        );
        const state = replay(tangled, everything);
        expect(state.trail.map(({ node }) => node.id)).not.toContain(state.at.id);
      }),
    );
  });
});
