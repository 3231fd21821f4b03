import type { Flow } from '../../schemas/flow.ts';
import { type Choice, choicesOf, type FlowNode, findNode, getNode } from './graph.ts';

/** An answer as an address carries it: the node asked and the option taken. */
export interface Answer {
  node: string;
  option: string;
}

/** One answered step. */
export interface TrailStep {
  node: FlowNode;
  choice: Choice;
}

/** Where a list of answers leads. */
export interface FlowState {
  /** The answered steps, from the first question on. */
  trail: TrailStep[];
  /** The step to show. */
  at: FlowNode;
  /** Answers that come after the step shown: kept when an earlier answer is being changed. */
  kept: Answer[];
  /** `stale`: the answers do not lead to the step asked for, so the last step that still holds is shown. */
  kind: 'valid' | 'stale';
}

/**
 * Replay answers from the first question and stop at the first one that is missing or no longer valid.
 * With `target`, stop there, so that a step that has been answered can be shown again to change its answer.
 */
export function replay(flow: Flow, answers: readonly Answer[], target?: string): FlowState {
  const given = new Map(answers.map((answer) => [answer.node, answer.option]));
  const trail: TrailStep[] = [];
  let at = getNode(flow, flow.start);
  while (at.id !== target) {
    const choice = findChoice(flow, at, given.get(at.id));
    const next = choice && findNode(flow, choice.next);
    // A step met twice would never end; checked flows have no cycle, an unchecked one must not hang the page.
    if (!choice || !next || next.id === at.id || trail.some((step) => step.node.id === next.id)) break;
    trail.push({ node: at, choice });
    at = next;
  }
  const used = new Set(trail.map((step) => step.node.id));
  const kept = answers.filter((answer) => !used.has(answer.node) && isAnswer(flow, answer));
  return { trail, at, kept, kind: target === undefined || at.id === target ? 'valid' : 'stale' };
}

/** Answer the step shown and go on as far as the answers kept from before still apply. */
export function answerStep(flow: Flow, state: FlowState, option: string): FlowState {
  const answers = [...trailAnswers(state.trail), { node: state.at.id, option }];
  const later = state.kept.filter((answer) => answer.node !== state.at.id);
  return replay(flow, [...answers, ...later]);
}

/** Turn answered steps back into answers. */
export function trailAnswers(trail: readonly TrailStep[]): Answer[] {
  return trail.map(({ node, choice }) => ({ node: node.id, option: choice.id }));
}

function findChoice(flow: Flow, node: FlowNode, option: string | undefined): Choice | undefined {
  return option === undefined ? undefined : choicesOf(flow, node).find((choice) => choice.id === option);
}

function isAnswer(flow: Flow, answer: Answer): boolean {
  const node = findNode(flow, answer.node);
  return node !== undefined && findChoice(flow, node, answer.option) !== undefined;
}
