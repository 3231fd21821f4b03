import fc from 'fast-check';
import { choicesOf } from '../../src/domain/flow/graph.ts';
import {
  type Answer,
  answerStep,
  changeStep,
  type FlowState,
  replay,
  trailAnswers,
} from '../../src/domain/flow/replay.ts';
import { type Flow, flowSchema, type Option, type Outcome, type Question } from '../../src/schemas/flow.ts';

const sources = [{ title: 'The manual of the lamp', url: 'https://lamp.example/manual', checked: '2026-11-22' }];
const option = (id: string, next: string) => ({ id, label: `It is ${id}`, summary: `Lamp: ${id}`, next });
const fix = (id: string, otherwise: string) => ({
  id,
  kind: 'fix' as const,
  title: `Try this: ${id}`,
  text: 'This is what helps.',
  steps: ['Do the one thing.'],
  problem: 'dark',
  otherwise,
});

/** A valid tree about a lamp; tests change one thing at a time. */
export const exampleFlow: Flow = flowSchema.parse({
  title: 'The lamp is dark',
  description: 'Answer three questions and the lamp shines.',
  start: 'power',
  questions: [
    {
      id: 'power',
      ask: 'Is the lamp plugged in?',
      options: [option('plugged', 'bulb'), option('unplugged', 'plug-in'), option('hidden', 'bulb')],
    },
    { id: 'bulb', ask: 'Is the bulb whole?', options: [option('whole', 'switch'), option('broken', 'new-bulb')] },
    { id: 'switch', ask: 'Does the switch click?', options: [option('clicking', 'call'), option('dead', 'press')] },
  ],
  outcomes: [
    fix('plug-in', 'bulb'),
    fix('new-bulb', 'call'),
    fix('press', 'call'),
    { id: 'call', kind: 'person', title: 'Ask an electrician', text: 'The lamp needs a person.', problem: 'dark' },
    { id: 'shines', kind: 'solved', title: 'The lamp shines', text: 'Enjoy the light.' },
  ],
  sources,
});

/** Change one question of a tree. */
export function changeQuestion(flow: Flow, id: string, change: Partial<Question>): Flow {
  return { ...flow, questions: flow.questions.map((node) => (node.id === id ? { ...node, ...change } : node)) };
}

/** Change one option of a question. */
export function changeOption(flow: Flow, question: string, id: string, change: Partial<Option>): Flow {
  const options = flow.questions.find((node) => node.id === question)?.options ?? [];
  return changeQuestion(flow, question, {
    options: options.map((choice) => (choice.id === id ? { ...choice, ...change } : choice)),
  });
}

/** Change one outcome of a tree. */
export function changeOutcome(flow: Flow, id: string, change: Partial<Outcome>): Flow {
  return { ...flow, outcomes: flow.outcomes.map((node) => (node.id === id ? { ...node, ...change } : node)) };
}

/**
 * Any sound tree: steps `n0`, `n1`, … that lead only to later ones, then the ends `person` and `solved`.
 * @param size the most questions and fixes; each costs one answer
 */
export function anyFlow(size = 8): fc.Arbitrary<Flow> {
  const step = fc.record({ isFix: fc.boolean(), parent: fc.nat(), ways: fc.array(fc.nat(), { maxLength: 3 }) });
  return fc.array(step, { minLength: 1, maxLength: size }).map((steps) => {
    const isQuestion = (index: number) => index === 0 || steps[index]?.isFix === false;
    const later = (index: number, pick: number) => {
      const position = index + 1 + (pick % (steps.length - index));
      return position < steps.length ? `n${position}` : 'person';
    };
    // An earlier question leads to each step, so that none is left over.
    const children = new Map<number, string[]>([[0, ['person', 'solved']]]);
    for (const [index, { parent }] of steps.entries()) {
      if (index === 0) continue;
      const questions = [...steps.keys()].filter((other) => other < index && isQuestion(other));
      const chosen = questions[parent % questions.length] ?? 0;
      children.set(chosen, [...(children.get(chosen) ?? []), `n${index}`]);
    }
    const questions = [...steps.entries()].flatMap(([index, { ways }]) => {
      if (!isQuestion(index)) return [];
      const targets = [...(children.get(index) ?? []), ...ways.map((pick) => later(index, pick))];
      while (targets.length < 2) targets.push('person');
      return [
        {
          id: `n${index}`,
          ask: `What about part ${index}?`,
          options: targets.map((next, position) => option(`o${position}`, next)),
        },
      ];
    });
    const fixes = [...steps.entries()].flatMap(([index, { ways }]) =>
      isQuestion(index) ? [] : [fix(`n${index}`, later(index, ways[0] ?? 0))],
    );
    const ends = [
      { id: 'person', kind: 'person', title: 'Ask a person', text: 'Someone has to look.', problem: 'dark' },
      { id: 'solved', kind: 'solved', title: 'It works again', text: 'Nothing is left to do.' },
    ];
    return flowSchema.parse({
      title: 'Some tree',
      description: 'A tree that a test has made up.',
      start: 'n0',
      questions,
      outcomes: [...fixes, ...ends],
      sources,
    });
  });
}

/** What a reader does next: answers, or goes back to an answer to change it. The numbers pick the option or the step. */
export type Move = { kind: 'answer'; pick: number } | { kind: 'change'; pick: number };

/** Any way to behave in a tree. */
export const anyMoves: fc.Arbitrary<Move[]> = fc.array(
  fc.record({ kind: fc.constantFrom('answer', 'answer', 'change'), pick: fc.nat(1000) }),
  { maxLength: 16 },
);

/** Follow the moves from the first question and list every state on the way. */
export function walk(flow: Flow, moves: readonly Move[]): FlowState[] {
  const states = [replay(flow, [])];
  for (const { kind, pick } of moves) {
    const state = states.at(-1) ?? replay(flow, []);
    const choices = choicesOf(flow, state.at);
    if (kind === 'change' || choices.length === 0) {
      const step = state.trail[pick % Math.max(1, state.trail.length)];
      if (step) states.push(changeStep(flow, state, step.node.id));
    } else {
      const choice = choices[pick % choices.length];
      if (choice) states.push(answerStep(flow, state, choice.id));
    }
  }
  return states;
}

/** Say what is impossible about a state; empty when it can be shown and its trail really leads there. */
export function impossibilities(flow: Flow, state: FlowState): string[] {
  const { at, kept, kind, trail } = state;
  const visited = trail.map(({ node }) => node.id);
  const arrivals = [state.start, ...trail.map(({ choice }) => choice.next)];
  const offered = ({ node, option }: Answer) => {
    const asked = [...flow.questions, ...flow.outcomes].find(({ id }) => id === node);
    if (!asked) return false;
    return 'options' in asked
      ? asked.options.some(({ id }) => id === option)
      : asked.kind === 'fix' && ['yes', 'no'].includes(option);
  };
  return [
    ...(kind === 'valid' ? [] : ['it is stale']),
    ...(arrivals.join(' ') === [...visited, at.id].join(' ') ? [] : ['the trail does not lead to the step']),
    ...(new Set([...visited, at.id]).size === visited.length + 1 ? [] : ['a step is met twice']),
    ...(kept.some(({ node }) => visited.includes(node)) ? ['an answer is both used and kept'] : []),
    ...(kept.every(offered) ? [] : ['an answer is kept that nobody can give']),
    ...(trailAnswers(trail).every(offered) ? [] : ['an answer is used that nobody can give']),
  ];
}
