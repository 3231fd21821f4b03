import type { Flow } from '../../schemas/flow.ts';
import { choicesOf, findNode, getNode, isHandover } from './graph.ts';
import { replay, type TrailStep } from './replay.ts';

/**
 * List every way from the first question to an end, as answered steps. The tree must have no cycle.
 * Where an answer leads into another tree, the way ends with the address of a step there.
 */
export function allPaths(flow: Flow): { trail: TrailStep[]; end: string }[] {
  const walk = (id: string, trail: TrailStep[]): { trail: TrailStep[]; end: string }[] => {
    if (isHandover(id)) return [{ trail, end: id }];
    const node = getNode(flow, id);
    const choices = choicesOf(flow, node);
    if (choices.length === 0) return [{ trail, end: id }];
    return choices.flatMap((choice) => walk(choice.next, [...trail, { node, choice }]));
  };
  return walk(flow.start, []);
}

/** How one node is reached. */
export interface Route {
  /** The shortest answered steps that lead there. */
  trail: TrailStep[];
  /** Whether no other steps lead there: then a page made beforehand may show them as the reader's own answers. */
  only: boolean;
}

/** Find the shortest route to every node that the first question leads to. */
export function routes(flow: Flow): Map<string, Route> {
  const found = new Map<string, Route>([[flow.start, { trail: [], only: true }]]);
  const queue = [flow.start];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const node = findNode(flow, id);
    if (!node) continue;
    const trail = found.get(id)?.trail ?? [];
    for (const choice of choicesOf(flow, node)) {
      if (found.has(choice.next) || isHandover(choice.next)) continue;
      found.set(choice.next, { trail: [...trail, { node, choice }], only: true });
      queue.push(choice.next);
    }
  }
  for (const [id, ways] of countWays(flow)) {
    const route = found.get(id);
    if (route && ways > 1) found.set(id, { ...route, only: false });
  }
  return found;
}

function countWays(flow: Flow): Map<string, number> {
  const ways = new Map<string, number>();
  const visit = (id: string) => {
    const count = (ways.get(id) ?? 0) + 1;
    ways.set(id, count);
    const node = findNode(flow, id);
    // Two visits prove that there is more than one way; a third would only cost time.
    if (node && count <= 2) for (const choice of choicesOf(flow, node)) visit(choice.next);
  };
  visit(flow.start);
  return ways;
}

/** Tell whether answers lead to a node without a detour: used by tests that walk random paths. */
export function leadsTo(flow: Flow, trail: readonly TrailStep[], id: string): boolean {
  const answers = trail.map(({ node, choice }) => ({ node: node.id, option: choice.id }));
  const last = trail.at(-1);
  if (!isHandover(id)) return replay(flow, answers, id).kind === 'valid';
  return last?.choice.next === id && replay(flow, answers, last.node.id).kind === 'valid';
}
