import type { Flow, Outcome, Question } from '../../schemas/flow.ts';

/** A step that has a page. A fix is an outcome that asks "Did it work?" and so has choices of its own. */
export type FlowNode =
  | { kind: 'question'; id: string; question: Question }
  | { kind: 'fix' | 'solved' | 'person'; id: string; outcome: Outcome };

/** Tell whether what an answer leads to is the address of a step of another tree. */
export function isHandover(next: string): boolean {
  return next.startsWith('/');
}

/** One way on from a node. */
export interface Choice {
  id: string;
  label: string;
  /** The answer as support reads it. */
  summary: string;
  /** Id of the next node, or the address of a step of another tree. */
  next: string;
}

/** The answers to "Did it work?", the same in every tree. */
export const workedChoice = { id: 'yes', label: 'Yes, it works now' } as const;
export const failedChoice = { id: 'no', label: 'No, it still does not work' } as const;

/** List the nodes of a tree in the order of its file. */
export function flowNodes(flow: Flow): FlowNode[] {
  return [
    ...flow.questions.map((question) => ({ kind: 'question' as const, id: question.id, question })),
    ...flow.outcomes.map((outcome) => ({ kind: outcome.kind, id: outcome.id, outcome })),
  ];
}

/** Find a node by id. */
export function findNode(flow: Flow, id: string): FlowNode | undefined {
  const question = flow.questions.find((candidate) => candidate.id === id);
  if (question) return { kind: 'question', id, question };
  const outcome = flow.outcomes.find((candidate) => candidate.id === id);
  return outcome && { kind: outcome.kind, id, outcome };
}

/** Get a node by id. @throws Error when the tree has no such node; checked flows never do. */
export function getNode(flow: Flow, id: string): FlowNode {
  const node = findNode(flow, id);
  if (!node) throw new Error(`The tree has no node "${id}".`);
  return node;
}

/** Say what heads the page of a node: its question or its title. */
export function nodeTitle(node: FlowNode): string {
  return node.kind === 'question' ? node.question.ask : node.outcome.title;
}

/** Say which setting of the mail program a node is about, if it names one. */
export function settingOf(node: FlowNode): Outcome['setting'] {
  return node.kind === 'question' ? node.question.setting : node.outcome.setting;
}

/** List the ways on from a node; none at the ends of the tree. */
export function choicesOf(flow: Flow, node: FlowNode): Choice[] {
  if (node.kind === 'question')
    return node.question.options.map(({ id, label, summary, next }) => ({ id, label, summary, next }));
  const { otherwise } = node.outcome;
  const solved = flow.outcomes.find((outcome) => outcome.kind === 'solved');
  if (node.kind !== 'fix' || otherwise === undefined) return [];
  return [
    ...(solved ? [{ ...workedChoice, summary: 'Worked', next: solved.id }] : []),
    { ...failedChoice, summary: 'Did not help', next: otherwise },
  ];
}
