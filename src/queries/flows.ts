import { getCollection } from 'astro:content';
import { pruneFlow } from '../domain/flow/prune.ts';
import { markValues, shownContent } from '../domain/provider/shown-content.ts';
import { fillTokensOpen } from '../domain/provider/tokens.ts';
import type { Flow } from '../schemas/flow.ts';
import type { Provider } from '../schemas/provider.ts';
import { getArticleLinks } from './articles.ts';
import type { PageLink } from './links.ts';
import { blockHtml, inlineHtml } from './markdown.ts';
import { getProblemLinks } from './problems.ts';
import { getProgramWays, type ProgramWay } from './program-ways.ts';
import { getProvider } from './provider.ts';

/** A tree as pages and island show it: pruned for this provider, tokens filled, Markdown turned into HTML. */
export interface FlowView {
  id: string;
  flow: Flow;
  /** The same with placeholders where a value depends on the address; the island shows the visitor's own. */
  openFlow: Flow;
  /** Where to read on after an outcome, by the outcome's id. */
  reading: Record<string, Pick<PageLink, 'href' | 'title'>[]>;
  /** The way to each setting that the tree names, in every program. */
  ways: Record<string, Omit<ProgramWay, 'calledBy'>[]>;
}

/** Read all trees, ready to show. */
export async function getFlows(): Promise<FlowView[]> {
  const provider = await getProvider();
  const entries = await getCollection('flows');
  return Promise.all(entries.map(async ({ id, data }) => viewFlow(id, data, provider)));
}

async function viewFlow(id: string, data: Flow, provider: Provider): Promise<FlowView> {
  const openFlow = renderFlow(fillFlow(pruneFlow(data, provider), provider));
  const flow = shownContent(openFlow, undefined);
  const reading: FlowView['reading'] = {};
  for (const outcome of flow.outcomes) {
    const links = [
      ...(await getProblemLinks(outcome.problem ? [outcome.problem] : [])),
      ...(await getArticleLinks(outcome.articles)),
    ];
    reading[outcome.id] = links.map(({ href, title }) => ({ href, title }));
  }
  return { id, flow, openFlow, reading, ways: await waysIn(flow) };
}

async function waysIn(flow: Flow): Promise<FlowView['ways']> {
  const named = [...flow.questions, ...flow.outcomes].flatMap(({ setting }) => setting ?? []);
  const ways: FlowView['ways'] = {};
  for (const setting of new Set(named)) {
    ways[setting] = (await getProgramWays(setting)).map(({ calledBy: _calledBy, ...way }) => way);
  }
  return ways;
}

function fillFlow(flow: Flow, provider: Provider): Flow {
  // Every string of a tree may hold tokens, and filling them changes no string that has none.
  return JSON.parse(JSON.stringify(flow), (_key, value: unknown) =>
    typeof value === 'string' ? fillTokensOpen(value, provider) : value,
  ) as Flow; // same shape by construction
}

function renderFlow(flow: Flow): Flow {
  return {
    ...flow,
    questions: flow.questions.map((question) => ({
      ...question,
      ...(question.help === undefined ? {} : { help: markValues(blockHtml(question.help)) }),
      commands: question.commands.map((command) => ({ ...command, where: markValues(inlineHtml(command.where)) })),
    })),
    outcomes: flow.outcomes.map((outcome) => ({
      ...outcome,
      title: outcome.title,
      text: markValues(blockHtml(outcome.text)),
      steps: outcome.steps.map((step) => markValues(inlineHtml(step))),
    })),
  };
}
