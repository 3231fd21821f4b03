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

/**
 * The key under which an address names the question that the answers begin with, where that is not the first one:
 * another tree, an entry or a message may lead into the middle of a tree. No node may have it as its id.
 */
export const startKey = 'start';

/** Where a list of answers leads. */
export interface FlowState {
  /** The question that the answers begin with. */
  start: string;
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
 * Replay answers from the first question, or from the one they name under `start`, and stop at the first one that is missing or no longer valid.
 * With `target`, stop there, so that a step that has been answered can be shown again to change its answer.
 */
export function replay(flow: Flow, answers: readonly Answer[], target?: string): FlowState {
  const given = new Map(answers.map((answer) => [answer.node, answer.option]));
  const trail: TrailStep[] = [];
  const begin = given.get(startKey);
  const start = begin !== undefined && findNode(flow, begin)?.kind === 'question' ? begin : flow.start;
  let at = getNode(flow, start);
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
  return { start, trail, at, kept, kind: target === undefined || at.id === target ? 'valid' : 'stale' };
}

/** Answer the step shown and go on as far as the answers kept from before still apply. */
export function answerStep(flow: Flow, state: FlowState, option: string): FlowState {
  const later = state.kept.filter((answer) => answer.node !== state.at.id);
  const answers = stateAnswers(flow, { ...state, kept: [] });
  return replay(flow, [...answers, { node: state.at.id, option }, ...later]);
}

/** Go back to an answered step, keeping its own answer and the later ones for when it has been answered again. */
export function changeStep(flow: Flow, state: FlowState, node: string): FlowState {
  return replay(flow, stateAnswers(flow, state), node);
}

/** All answers of a state as an address carries them, with those kept for later. */
export function stateAnswers(flow: Flow, { start, trail, kept }: FlowState): Answer[] {
  const begin = start === flow.start ? [] : [{ node: startKey, option: start }];
  return [...begin, ...trailAnswers(trail), ...kept];
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
