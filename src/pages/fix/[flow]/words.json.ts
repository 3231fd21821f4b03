import type { APIRoute } from 'astro';
import { flowWords } from '../../../domain/flow/words.ts';
import { type FlowView, getFlows } from '../../../queries/flows.ts';

export async function getStaticPaths() {
  return (await getFlows()).map((view) => ({ params: { flow: view.id }, props: { view } }));
}

/** The words of a tree's questions and answers: another tree shows with them what was answered before it. */
export const GET: APIRoute<{ view: FlowView }> = ({ props }) => Response.json(flowWords(props.view.flow));
