import { getCollection } from 'astro:content';
import { stateAddress } from '../domain/flow/address.ts';
import { isHandover } from '../domain/flow/graph.ts';
import { type Flows, landing, parseStep } from '../domain/flow/handover.ts';
import { pruneFlow } from '../domain/flow/prune.ts';
import { markValues, shownContent } from '../domain/provider/shown-content.ts';
import { fillTokensOpen } from '../domain/provider/tokens.ts';
import type { ProgramWay } from '../domain/shared/program-way.ts';
import type { Flow } from '../schemas/flow.ts';
import type { Provider } from '../schemas/provider.ts';
import { getArticleLinks } from './articles.ts';
import { addressOf, type PageLink } from './links.ts';
import { blockHtml, inlineHtml } from './markdown.ts';
import { getProblemLinks } from './problems.ts';
import { getProgramWays } from './program-ways.ts';
import { getProvider } from './provider.ts';
import { remember } from './remember.ts';

/** A tree as pages and island show it: pruned for this provider, tokens filled, Markdown turned into HTML. */
export interface FlowView {
  id: string;
  flow: Flow;
  /** The same with placeholders where a value depends on the address; the island shows the visitor's own. */
  openFlow: Flow;
  /** Where to read on after an outcome, by the outcome's id. */
  reading: Record<string, Pick<PageLink, 'href' | 'title'>[]>;
  /** The way to each setting that the tree names, in every program. */
  ways: Record<string, ProgramWay[]>;
}

/** Read all trees, ready to show. */
export const getFlows = remember(async (): Promise<FlowView[]> => {
  const flows = await getPrunedFlows();
  return Promise.all([...flows].map(async ([id, flow]) => viewFlow(id, flow, flows)));
});

/** One line of the list "what is wrong". */
export interface EntryView {
  id: string;
  label: string;
  hint: string;
  href: string;
}

/** Read what is wrong in the reader's words, each with the step of a tree that it leads to for this provider. */
export async function getEntries(): Promise<EntryView[]> {
  const collection = await getCollection('entries');
  const entries = collection.flatMap(({ data }) => data.entries);
  return Promise.all(
    entries.map(async ({ id, label, hint, to }) => ({ id, label, hint, href: await getStepHref(to) })),
  );
}

/** Get the address of a step for this provider, from the id of a tree or the address of a step. */
export async function getStepHref(flow: string): Promise<string> {
  return isHandover(flow) ? landingAddress(await getPrunedFlows(), flow) : addressOf.flow(flow);
}

const getPrunedFlows = remember(async (): Promise<Flows> => {
  const provider = await getProvider();
  const entries = await getCollection('flows');
  return new Map(entries.map(({ id, data }) => [id, fillFlow(pruneFlow(data, provider), provider)]));
});

/** A provider's tree may have lost the step, or questions on the way to it. */
function landingAddress(flows: Flows, address: string): string {
  const step = parseStep(address);
  const flow = step && flows.get(step.flow);
  if (!step || !flow) return address;
  const state = landing(flow, step);
  return state.at.id === flow.start ? addressOf.flow(step.flow) : stateAddress(step.flow, flow, state);
}

async function viewFlow(id: string, filled: Flow, flows: Flows): Promise<FlowView> {
  const openFlow = renderFlow(withLandings(filled, flows));
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
    ways[setting] = (await getProgramWays(setting)).map(
      ({ calledBy: _calledBy, platforms: _platforms, ...way }) => way,
    );
  }
  return ways;
}

/** Let the ways into other trees lead where they lead for this provider. */
function withLandings(flow: Flow, flows: Flows): Flow {
  const resolve = (next: string) => (isHandover(next) ? landingAddress(flows, next) : next);
  return {
    ...flow,
    questions: flow.questions.map((question) => ({
      ...question,
      options: question.options.map((option) => ({ ...option, next: resolve(option.next) })),
    })),
    outcomes: flow.outcomes.map((outcome) =>
      outcome.otherwise === undefined ? outcome : { ...outcome, otherwise: resolve(outcome.otherwise) },
    ),
  };
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
