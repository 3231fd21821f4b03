import type { Flow } from '../../schemas/flow.ts';
import { type Answer, type FlowState, stateAnswers } from './replay.ts';

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Write the address of a step with the answers that lead to it: `/fix/sending/use-465/?webmail=sends&network=yes`. */
export function stepAddress(flowId: string, nodeId: string, answers: readonly Answer[]): string {
  const query = answers.map(({ node, option }) => `${node}=${option}`).join('&');
  return `/fix/${flowId}/${nodeId}/${query === '' ? '' : `?${query}`}`;
}

/** Write the address of a state, with the answers kept for later. */
export function stateAddress(flowId: string, flow: Flow, state: FlowState): string {
  return stepAddress(flowId, state.at.id, stateAnswers(flow, state));
}

/** Read the answers from a query string; anything that cannot be an answer is left out. */
export function readAnswers(query: string): Answer[] {
  return query
    .replace(/^\?/, '')
    .split('&')
    .map((pair) => pair.split('='))
    .flatMap(([node = '', option = '']) => (idPattern.test(node) && idPattern.test(option) ? [{ node, option }] : []));
}
