import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContentFile } from '../../src/content-check/content-file.ts';
import { checkFlow, longestPath } from '../../src/domain/flow/check.ts';
import { checkReferences, checkTogether } from '../../src/domain/flow/check-handovers.ts';
import { choicesOf, flowNodes, getNode, isHandover, nodeTitle } from '../../src/domain/flow/graph.ts';
import { landing, measureFlow, parseStep } from '../../src/domain/flow/handover.ts';
import { allPaths, leadsTo } from '../../src/domain/flow/paths.ts';
import { pruneFlow, reachableIds } from '../../src/domain/flow/prune.ts';
import { answerStep, changeStep, type FlowState } from '../../src/domain/flow/replay.ts';
import { offeredPorts } from '../../src/domain/provider/offer.ts';
import { fillTokens } from '../../src/domain/provider/tokens.ts';
import { entriesSchema } from '../../src/schemas/entry.ts';
import { type Flow, flowSchema } from '../../src/schemas/flow.ts';
import { problemSchema } from '../../src/schemas/problem.ts';
import type { Provider } from '../../src/schemas/provider.ts';
import { anyMoves, impossibilities, walk } from '../support/flows.ts';
import { readProvider } from '../support/providers.ts';
import { fixtureSites, mainSite } from '../support/sites.ts';

const flows = globSync('content/flows/*.yaml')
  .sort()
  .map((file) => ({ id: basename(file, '.yaml'), written: flowSchema.parse(parse(readFileSync(file, 'utf8'))) }));
const providers = [mainSite, ...fixtureSites].map(({ name, providerFile }) => ({
  name,
  provider: readProvider(providerFile),
}));
const cases = flows.flatMap(({ id, written }) =>
  providers.map(({ name, provider }) => {
    const pruned = pruneFlow(written, provider);
    return { id, name, provider, written, pruned, filled: fillFlow(pruned, provider) };
  }),
);

/** Put the provider's values into every text of a tree. */
function fillFlow(flow: Flow, provider: Provider): Flow {
  const fill = (_key: string, value: unknown) => (typeof value === 'string' ? fillTokens(value, provider) : value);
  return flowSchema.parse(JSON.parse(JSON.stringify(flow), fill));
}

/** Change the first answer of a state and give the same one again: everything after it still applies. */
function afterAnsweringAgain(flow: Flow, state: FlowState): FlowState {
  const [first] = state.trail;
  if (!first || state.kept.length > 0) return state;
  return answerStep(flow, changeStep(flow, state, first.node.id), first.choice.id);
}

/** Each question and outcome with all that it says. */
function textsOf(flow: Flow): { id: string; text: string }[] {
  return flowNodes(flow).map((node) => ({
    id: node.id,
    text: JSON.stringify(node.kind === 'question' ? node.question : node.outcome),
  }));
}

test('there are trees, and providers unlike each other, to sweep', () => {
  expect(flows.length).toBeGreaterThan(0);
  expect(providers.length).toBeGreaterThan(5);
  expect(providers.filter(({ provider }) => provider.submission.length === 1)).not.toEqual([]);
});

describe.each(cases)('the tree "$id" for $name', ({ provider, written, pruned, filled }) => {
  test('is sound as written, pruned and filled', () => {
    expect([checkFlow(written), checkFlow(pruned), checkFlow(filled)]).toEqual([[], [], []]);
  });

  test(`ends on every way at "solved" or at a person, after ${longestPath} answers at most`, () => {
    const paths = allPaths(filled);
    expect(paths.length).toBeGreaterThan(10);
    const kinds = new Set(paths.map(({ end }) => (isHandover(end) ? 'handover' : getNode(filled, end).kind)));
    expect([...kinds].sort().filter((kind) => kind !== 'handover')).toEqual(['person', 'solved']);
    expect(paths.filter(({ trail }) => trail.length > longestPath)).toEqual([]);
    expect(paths.filter(({ trail, end }) => !leadsTo(filled, trail, end))).toEqual([]);
  });

  test('has no token left in its texts', () => {
    expect(textsOf(filled).filter(({ text }) => /\{[\w .-]*\}|%EMAIL/.test(text))).toEqual([]);
  });

  test('has no condition left', () => {
    expect(textsOf(pruned).filter(({ text }) => /"(?:when|instead)":/.test(text))).toEqual([]);
  });

  test('names no port that this provider does not have', () => {
    const lacking = [25, 26, 110, 143, 465, 587, 993, 995, 2525].filter(
      (port) => !offeredPorts(provider).includes(port),
    );
    const named = new RegExp(`(?<![\\d.])(?:${lacking.join('|')})(?![\\d.]\\d|\\d)`);
    expect(textsOf(filled).filter(({ text }) => named.test(text))).toEqual([]);
  });

  test('names no host of another provider', () => {
    const serversOf = (other: Provider) => [...other.incoming, ...other.submission].map(({ host }) => host);
    const own = serversOf(provider);
    const foreign = providers.flatMap((other) => serversOf(other.provider)).filter((host) => !own.includes(host));
    const named = (text: string) =>
      foreign.some((host) => new RegExp(`(?<![\\w.-])${host.replaceAll('.', '\\.')}(?![\\w-])`).test(text));
    expect(textsOf(filled).filter(({ text }) => named(text))).toEqual([]);
  });

  test('says of every step what it is, and offers no answer twice', () => {
    for (const node of flowNodes(filled)) {
      const labels = choicesOf(filled, node).map(({ label }) => label);
      expect(nodeTitle(node)).not.toBe('');
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  test('meets no invalid state in 1,000 random walks with changes', { timeout: 60_000 }, () => {
    const reachable = reachableIds(filled);
    fc.assert(
      fc.property(anyMoves, (moves) => {
        for (const state of walk(filled, moves)) {
          expect(impossibilities(filled, state)).toEqual([]);
          expect(reachable).toContain(state.at.id);
          expect(afterAnsweringAgain(filled, state)).toEqual(state);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe.each(
  cases.filter(({ provider }) => provider.submission.length === 1),
)('the tree "$id" for $name, which has one way to send', ({ written, pruned }) => {
  const mentions = (text: string) => /second-submission/.test(text);

  test('has no question and no outcome that mentions a second one', () => {
    expect(textsOf(pruned).filter(({ text }) => mentions(text))).toEqual([]);
  });

  test('has lost every question, option and outcome that was written for a second one', () => {
    const left = new Map(flowNodes(pruned).map((node) => [node.id, choicesOf(pruned, node).map(({ id }) => id)]));
    for (const node of [...written.questions, ...written.outcomes]) {
      if (node.when === 'second-submission') expect(left.has(node.id)).toBe(false);
      const options = 'options' in node ? node.options : [];
      const second = options.filter(({ when }) => when === 'second-submission').map(({ id }) => id);
      expect(second.filter((id) => left.get(node.id)?.includes(id))).toEqual([]);
    }
  });
});

describe.each(
  cases.filter(({ provider }) => provider.webmail.length === 0),
)('the tree "$id" for $name, which has no webmail', ({ filled }) => {
  test('sends nobody to webmail', () => {
    expect(textsOf(filled).filter(({ text }) => /webmail/i.test(text))).toEqual([]);
  });
});

const { entries } = entriesSchema.parse(parse(readFileSync('content/entries.yaml', 'utf8')));
const problems = globSync('content/problems/*.mdx').map((file) => ({
  id: basename(file, '.mdx'),
  problem: problemSchema.parse(readContentFile(file).data),
}));

describe('the trees as written', () => {
  const written = new Map(flows.map((flow) => [flow.id, flow.written]));

  test('lead into each other without a circle, and each way ends in time', () => {
    expect([...checkReferences(written), ...checkTogether(written)]).toEqual([]);
  });

  test('name a problem with every outcome, and lead to every problem or its page says why not', () => {
    const outcomes = flows.flatMap((flow) => flow.written.outcomes);
    expect(outcomes.filter(({ kind, problem }) => kind !== 'solved' && problem === undefined)).toEqual([]);
    const named = new Set(outcomes.map(({ problem }) => problem));
    expect(problems.filter(({ id, problem }) => !named.has(id) && problem.noTree === undefined)).toEqual([]);
  });

  test('give each question and outcome words of its own', () => {
    const titles = flows.flatMap((flow) => flowNodes(flow.written).map(nodeTitle));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

describe.each(providers)('the trees together for $name', ({ provider }) => {
  const pruned = new Map(flows.map(({ id, written }) => [id, pruneFlow(written, provider)]));
  const landsAt = (address: string) => {
    const step = parseStep(address);
    const flow = step && pruned.get(step.flow);
    return step && flow ? landing(flow, step) : undefined;
  };

  test(`end after ${longestPath} answers at most, handed over or not, and after 4.5 on average`, () => {
    for (const id of pruned.keys()) {
      const { longest, mean } = measureFlow(pruned, id);
      expect(longest, id).toBeLessThanOrEqual(longestPath);
      expect(mean, id).toBeLessThanOrEqual(4.5);
    }
    expect(checkTogether(pruned)).toEqual([]);
  });

  test('are entered at a step that this provider has, from every entry and every problem', () => {
    const addresses = [
      ...entries.map(({ to }) => to),
      ...problems.flatMap(({ problem }) => [problem.flow ?? '', problem.flowReceiving ?? '/fix/receiving/']),
    ];
    expect(addresses.filter((address) => landsAt(address) === undefined)).toEqual([]);
    expect(addresses.filter((address) => landsAt(address)?.kind !== 'valid')).toEqual([]);
  });

  test('lead on from each step to a step that is there', () => {
    const lost = [...pruned].flatMap(([id, flow]) =>
      flowNodes(flow).flatMap((node) =>
        choicesOf(flow, node)
          .filter(({ next }) => isHandover(next) && landsAt(next)?.kind !== 'valid')
          .map(({ next }) => `${id}/${node.id} → ${next}`),
      ),
    );
    expect(lost).toEqual([]);
  });
});

test('every step that names a server to look at or to set leads to its place in the reader’s program', () => {
  const names =
    /settings of your account’s|[Ss]et (?:up )?the (?:incoming|outgoing) server|the \*\*(?:incoming|outgoing) server\*\*/;
  const without = flows.flatMap(({ id, written }) =>
    [...written.questions, ...written.outcomes].flatMap((node) =>
      names.test(JSON.stringify(node)) && node.setting === undefined ? [`${id}: ${node.id}`] : [],
    ),
  );
  expect(without).toEqual([]);
});
