import type { Flow } from '../../schemas/flow.ts';
import { stepAddress } from './address.ts';
import type { CarriedAnswer } from './carried.ts';
import { choicesOf, flowNodes, nodeTitle } from './graph.ts';
import { type Answer, startKey } from './replay.ts';

/** The words of a tree: its title, and for each step what it asks and what the answers say, by their ids. */
export interface FlowWords {
  title: string;
  nodes: Record<string, { title: string; options: Record<string, { label: string; summary: string }> }>;
}

/** Collect the words of a tree. */
export function flowWords(flow: Flow): FlowWords {
  const nodes: FlowWords['nodes'] = {};
  for (const node of flowNodes(flow)) {
    const options = choicesOf(flow, node).map(({ id, label, summary }) => [id, { label, summary }] as const);
    if (options.length > 0) nodes[node.id] = { title: nodeTitle(node), options: Object.fromEntries(options) };
  }
  return { title: flow.title, nodes };
}

/** List the ports that a tree asks for or leads to, in the order of its steps: those in its questions, answers and titles. */
export function namedPorts(flow: Flow): string[] {
  const said = flowNodes(flow).flatMap((node) => [nodeTitle(node), ...choicesOf(flow, node).map(({ label }) => label)]);
  const ports = said.flatMap((words) => Array.from(words.matchAll(/\bport (\d+)\b/gi), ([, port = '']) => port));
  return [...new Set(ports)];
}

/** A tree that was walked before this one, in words, each answer with the address to change it at. */
export interface EarlierTree {
  title: string;
  steps: { question: string; label: string; summary: string; href: string }[];
}

/** Put answers from other trees into words, tree by tree in the order walked; what is not known any more is left out. */
export function earlierTrees(
  carried: readonly CarriedAnswer[],
  words: Readonly<Record<string, FlowWords | undefined>>,
): EarlierTree[] {
  const flows = [...new Set(carried.map(({ flow }) => flow))];
  return flows.flatMap((flow) => {
    const known = words[flow];
    const answers: Answer[] = carried.filter((answer) => answer.flow === flow);
    const steps = answers.flatMap(({ node, option }) => {
      const asked = node === startKey ? undefined : known?.nodes[node];
      const given = asked?.options[option];
      if (!asked || !given) return [];
      return [{ question: asked.title, ...given, href: stepAddress(flow, node, answers) }];
    });
    return known && steps.length > 0 ? [{ title: known.title, steps }] : [];
  });
}
