import type { Flow } from '../../schemas/flow.ts';
import { type FlowFault, longestPath } from './check.ts';
import { choicesOf, findNode, flowNodes, isHandover } from './graph.ts';
import { type Flows, referenceFault, targetOf } from './handover.ts';

/** Something wrong with how trees lead into each other, and in which tree. */
export interface HandoverFault extends FlowFault {
  flow: string;
}

/** List the addresses of other trees in a tree that do not lead to their step. */
export function checkReferences(flows: Flows): HandoverFault[] {
  return [...flows].flatMap(([id, flow]) =>
    nextsOf(flow)
      .filter(({ next }) => isHandover(next))
      .flatMap(({ path, next }) => {
        const message = next.startsWith(`/fix/${id}/`)
          ? `"${next}" is a step of this tree. Write its id.`
          : referenceFault(flows, next);
        return message === undefined ? [] : [{ flow: id, path, message }];
      }),
  );
}

/** List the trees that lead in a circle, or whose longest way, through the trees they hand over to, is too long. */
export function checkTogether(flows: Flows): HandoverFault[] {
  return [...flows].flatMap(([id, flow]) => {
    const way = longestWay(flows, id, flow.start, []);
    if (way.circle)
      return [
        {
          flow: id,
          path: ['start'],
          message: `The trees run in a circle: ${way.steps.join(' → ')}. Lead one step elsewhere.`,
        },
      ];
    const answers = way.steps.length - 1;
    if (answers <= longestPath) return [];
    const message = `The longest way through the trees has ${answers} answers, ${longestPath} at most are allowed: ${way.steps.join(' → ')}.`;
    return [{ flow: id, path: ['start'], message }];
  });
}

interface Way {
  steps: string[];
  circle: boolean;
}

function longestWay(
  flows: Flows,
  flowId: string,
  node: string,
  before: readonly string[],
  known = new Map<string, Way>(),
): Way {
  const key = `${flowId}/${node}`;
  if (before.includes(key)) return { steps: [...before.slice(before.indexOf(key)), key], circle: true };
  const found = known.get(key);
  if (found) return found;
  const flow = flows.get(flowId);
  const at = flow && findNode(flow, node);
  let longest: Way = { steps: [key], circle: false };
  for (const { next } of flow && at ? choicesOf(flow, at) : []) {
    const way = longestWay(flows, ...targetOf(flows, flowId, next), [...before, key], known);
    if (way.circle) return way;
    if (way.steps.length + 1 > longest.steps.length) longest = { steps: [key, ...way.steps], circle: false };
  }
  known.set(key, longest);
  return longest;
}

function nextsOf(flow: Flow): { path: (string | number)[]; next: string }[] {
  return [
    ...flow.questions.flatMap(({ options }, index) =>
      options.map(({ next }, position) => ({ path: ['questions', index, 'options', position, 'next'], next })),
    ),
    ...(['questions', 'outcomes'] as const).flatMap((list) =>
      flow[list].flatMap(({ instead }, index) =>
        instead === undefined ? [] : [{ path: [list, index, 'instead'], next: instead }],
      ),
    ),
    ...flow.outcomes.flatMap(({ otherwise }, index) =>
      otherwise === undefined ? [] : [{ path: ['outcomes', index, 'otherwise'], next: otherwise }],
    ),
  ];
}

/** Count the questions and outcomes of a tree. */
export function countNodes(flow: Flow): { questions: number; outcomes: number } {
  const nodes = flowNodes(flow);
  const questions = nodes.filter(({ kind }) => kind === 'question').length;
  return { questions, outcomes: nodes.length - questions };
}
