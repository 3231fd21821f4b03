import type { Flow } from '../../schemas/flow.ts';
import { readAnswers } from './address.ts';
import { choicesOf, findNode, isHandover } from './graph.ts';
import { type Answer, type FlowState, replay, startKey, stateAnswers } from './replay.ts';

/** The address of a step taken apart. */
export interface StepReference {
  flow: string;
  /** The step; absent for the first one. */
  node: string | undefined;
  answers: Answer[];
}

/** Trees by their ids. */
export type Flows = ReadonlyMap<string, Flow>;

/** Take the address of a step apart; `undefined` for any other address. */
export function parseStep(address: string): StepReference | undefined {
  const match = /^\/fix\/([a-z0-9-]+)\/(?:([a-z0-9-]+)\/)?(?:\?(.*))?$/.exec(address);
  return match?.[1] === undefined
    ? undefined
    : { flow: match[1], node: match[2], answers: readAnswers(match[3] ?? '') };
}

/**
 * Find where the address of a step leads in a tree. A tree that was pruned for a provider may have lost the step or
 * some of the questions on the way: then the answers that are left lead as far as they can.
 */
export function landing(flow: Flow, { node, answers }: Pick<StepReference, 'node' | 'answers'>): FlowState {
  const state = replay(flow, answers, node ?? flow.start);
  if (state.kind === 'valid') return { ...state, kept: [] };
  return {
    ...replay(
      flow,
      answers.filter(({ node: asked }) => asked !== startKey),
    ),
    kept: [],
  };
}

/** What a reference to a step gets wrong, in words; `undefined` where it leads to its step as the trees are written. */
export function referenceFault(flows: Flows, address: string): string | undefined {
  const step = parseStep(address);
  const flow = step && flows.get(step.flow);
  if (!step) return `"${address}" is not the address of a step. Write one such as "/fix/sending/".`;
  if (!flow) return `There is no tree "${step.flow}". Write one of: ${[...flows.keys()].join(', ')}.`;
  const state = replay(flow, step.answers, step.node ?? flow.start);
  if (state.kind === 'stale')
    return `The answers in "${address}" do not lead to "${step.node}": they lead to "${state.at.id}". Walk there in the browser and copy the address.`;
  if (step.answers.length > stateAnswers(flow, { ...state, kept: [] }).length)
    return `Some answers in "${address}" are not on the way to its step. Leave them out.`;
  return undefined;
}

/** The number of answers from a step to the ends: over all ways, the longest, and on average if every answer is equally likely. */
export interface Measure {
  ways: number;
  longest: number;
  mean: number;
  /** The mean over all ways, each counted once, however unlikely. */
  meanOfWays: number;
}

/** Measure a tree from its first question to the ends, through the trees that it hands over to. They must not run in a circle. */
export function measureFlow(flows: Flows, id: string): Measure {
  const known = new Map<string, Measure>();
  const measure = (flowId: string, node: string): Measure => {
    const key = `${flowId}/${node}`;
    const before = known.get(key);
    if (before) return before;
    const flow = flows.get(flowId);
    const at = flow && findNode(flow, node);
    const parts = (at ? choicesOf(flow, at) : []).map(({ next }) => measure(...targetOf(flows, flowId, next)));
    const ways = parts.reduce((sum, part) => sum + part.ways, 0);
    const result: Measure =
      parts.length === 0
        ? { ways: 1, longest: 0, mean: 0, meanOfWays: 0 }
        : {
            ways,
            longest: 1 + Math.max(...parts.map(({ longest }) => longest)),
            mean: 1 + parts.reduce((sum, part) => sum + part.mean, 0) / parts.length,
            meanOfWays: 1 + parts.reduce((sum, part) => sum + part.meanOfWays * part.ways, 0) / ways,
          };
    known.set(key, result);
    return result;
  };
  return measure(id, flows.get(id)?.start ?? '');
}

/** Say where a way on leads: tree and step. */
export function targetOf(flows: Flows, flowId: string, next: string): [flow: string, node: string] {
  const step = isHandover(next) ? parseStep(next) : undefined;
  const flow = step && flows.get(step.flow);
  return step && flow ? [step.flow, landing(flow, step).at.id] : [flowId, next];
}
