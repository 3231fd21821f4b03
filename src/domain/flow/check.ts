import type { Flow } from '../../schemas/flow.ts';
import { choicesOf, flowNodes, isHandover } from './graph.ts';
import { reachableIds } from './prune.ts';
import { startKey } from './replay.ts';

/** The longest way through a tree, in answers. */
export const longestPath = 8;

/** What is wrong with a tree, and where: a path into its file such as `['questions', 2, 'options', 0, 'next']`. */
export interface FlowFault {
  path: (string | number)[];
  message: string;
}

/** List everything that is wrong with the graph of a tree; empty when it can be walked from every side. */
export function checkFlow(flow: Flow): FlowFault[] {
  const broken = [...checkIds(flow), ...checkLabels(flow), ...checkTargets(flow), ...checkEnds(flow)];
  const cycles = checkCycles(flow);
  const lengths = broken.length + cycles.length === 0 ? checkLength(flow) : [];
  return [...broken, ...cycles, ...checkReachable(flow), ...lengths];
}

function nodePath(flow: Flow, id: string): (string | number)[] {
  const question = flow.questions.findIndex((candidate) => candidate.id === id);
  if (question >= 0) return ['questions', question];
  return ['outcomes', flow.outcomes.findIndex((candidate) => candidate.id === id)];
}

function checkIds(flow: Flow): FlowFault[] {
  const seen = new Set<string>();
  const faults: FlowFault[] = [];
  const lists = { questions: flow.questions, outcomes: flow.outcomes };
  for (const [list, nodes] of Object.entries(lists)) {
    for (const [index, { id }] of nodes.entries()) {
      // The picture of a tree stands beside its steps.
      if (id === startKey || id === 'map')
        faults.push({
          path: [list, index, 'id'],
          message: `The id "${id}" is taken: addresses use it for something else. Choose another.`,
        });
      if (seen.has(id))
        faults.push({
          path: [list, index, 'id'],
          message: `The id "${id}" is used twice. Give each question and outcome its own.`,
        });
      seen.add(id);
    }
  }
  return faults;
}

function checkLabels(flow: Flow): FlowFault[] {
  return flow.questions.flatMap((question, index) =>
    (['id', 'label'] as const).flatMap((field) => {
      const values = question.options.map((option) => option[field]);
      return values.flatMap((value, position) =>
        values.indexOf(value) === position
          ? []
          : [
              {
                path: ['questions', index, 'options', position, field],
                message: `Two options of "${question.id}" have the same ${field}, "${value}". Make them different.`,
              },
            ],
      );
    }),
  );
}

function checkTargets(flow: Flow): FlowFault[] {
  const ids = new Set(flowNodes(flow).map((node) => node.id));
  const missing = (path: (string | number)[], id: string): FlowFault[] =>
    ids.has(id) || isHandover(id)
      ? []
      : [{ path, message: `"${id}" is not a question or outcome of this tree. Write one of: ${[...ids].join(', ')}.` }];
  return [
    ...missing(['start'], flow.start),
    ...flow.questions.flatMap((question, index) =>
      question.options.flatMap((option, position) =>
        missing(['questions', index, 'options', position, 'next'], option.next),
      ),
    ),
    ...flow.questions.flatMap(({ instead }, index) =>
      instead ? missing(['questions', index, 'instead'], instead) : [],
    ),
    ...flow.outcomes.flatMap(({ instead }, index) => (instead ? missing(['outcomes', index, 'instead'], instead) : [])),
    ...flow.outcomes.flatMap((outcome, index) =>
      outcome.otherwise === undefined ? [] : missing(['outcomes', index, 'otherwise'], outcome.otherwise),
    ),
  ];
}

function checkEnds(flow: Flow): FlowFault[] {
  const solved = flow.outcomes.filter((outcome) => outcome.kind === 'solved');
  const person = flow.outcomes.some((outcome) => outcome.kind === 'person');
  return [
    ...(solved.length === 1
      ? []
      : [{ path: ['outcomes'], message: `A tree needs one outcome of kind "solved"; this one has ${solved.length}.` }]),
    ...(person
      ? []
      : [{ path: ['outcomes'], message: 'A tree needs an outcome of kind "person", for those whom nothing helped.' }]),
  ];
}

function checkReachable(flow: Flow): FlowFault[] {
  const reached = reachableIds(flow);
  return flowNodes(flow)
    .filter((node) => !reached.has(node.id))
    .map((node) => ({
      path: nodePath(flow, node.id),
      message: `Nothing leads to "${node.id}". Add an option or "otherwise" that does, or take it out.`,
    }));
}

function checkCycles(flow: Flow): FlowFault[] {
  const faults: FlowFault[] = [];
  const done = new Set<string>();
  const visit = (id: string, trail: string[]) => {
    if (trail.includes(id)) {
      const circle = [...trail.slice(trail.indexOf(id)), id].join(' → ');
      faults.push({
        path: nodePath(flow, trail.at(-1) ?? id),
        message: `The tree runs in a circle: ${circle}. Lead the last step somewhere new.`,
      });
      return;
    }
    if (done.has(id)) return;
    done.add(id);
    const node = flowNodes(flow).find((candidate) => candidate.id === id);
    if (node)
      for (const next of new Set(choicesOf(flow, node).map((choice) => choice.next))) visit(next, [...trail, id]);
  };
  visit(flow.start, []);
  return faults;
}

function checkLength(flow: Flow): FlowFault[] {
  const nodes = new Map(flowNodes(flow).map((node) => [node.id, node]));
  const known = new Map<string, string[]>();
  const longestFrom = (id: string): string[] => {
    const before = known.get(id);
    if (before) return before;
    const node = nodes.get(id);
    const tails = node ? choicesOf(flow, node).map((choice) => longestFrom(choice.next)) : [];
    const tail = tails.reduce((longest, next) => (next.length > longest.length ? next : longest), [] as string[]);
    const path = [id, ...tail];
    known.set(id, path);
    return path;
  };
  const path = longestFrom(flow.start);
  const answers = path.length - 1;
  if (answers <= longestPath) return [];
  return [
    {
      path: ['start'],
      message: `The longest way has ${answers} answers, ${longestPath} at most are allowed: ${path.join(' → ')}. Leave a question out or ask it elsewhere.`,
    },
  ];
}
