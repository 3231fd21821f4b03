import { expect, test } from 'vitest';
import { namedPorts } from '../../../../src/domain/flow/words.ts';
import type { Flow } from '../../../../src/schemas/flow.ts';
import { exampleFlow } from '../../../support/flows.ts';

const asking = (ask: string, label: string): Flow => ({
  ...exampleFlow,
  questions: exampleFlow.questions.map((question, place) =>
    place === 0
      ? { ...question, ask, options: question.options.map((option, at) => (at === 0 ? { ...option, label } : option)) }
      : question,
  ),
});

const cases = [
  { name: 'a tree about something else names none', flow: exampleFlow, expected: [] },
  {
    name: 'a question and its answers name theirs',
    flow: asking('Is it port 587?', 'No, port 465'),
    expected: ['587', '465'],
  },
  { name: 'a port is listed once', flow: asking('Is it port 587?', 'Yes, Port 587'), expected: ['587'] },
  { name: 'another number is no port', flow: asking('Did you wait 15 minutes?', 'Yes, 20'), expected: [] },
];
test.each(cases)('$name', ({ flow, expected }) => expect(namedPorts(flow)).toEqual(expected));
