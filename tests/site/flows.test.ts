import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { choicesOf, flowNodes, isHandover, nodeTitle } from '../../src/domain/flow/graph.ts';
import { targetOf } from '../../src/domain/flow/handover.ts';
import { pruneFlow } from '../../src/domain/flow/prune.ts';
import { fillTokens } from '../../src/domain/provider/tokens.ts';
import { flowSchema } from '../../src/schemas/flow.ts';
import { parsePage, readPages, textOf } from '../support/pages.ts';
import { readProvider } from '../support/providers.ts';
import { fixtureSites, mainSite } from '../support/sites.ts';

const readFlow = (id: string) => flowSchema.parse(parse(readFileSync(`content/flows/${id}.yaml`, 'utf8')));
const flowIds = ['changed', 'encryption', 'receiving', 'returned', 'sending', 'sign-in'];

// Each page stands for its step on every way that leads to it: where every step agrees, every way does.
describe.each([mainSite, ...fixtureSites])('the trees of the site for $name, without script', ({
  folder,
  providerFile,
}) => {
  const provider = readProvider(providerFile);
  const pages = new Map(readPages(folder).map((page) => [page.address, page]));
  const flows = new Map(flowIds.map((id) => [id, pruneFlow(readFlow(id), provider)]));
  /** The page of the step that this provider's readers come to; a first step has the address of its tree. */
  const landingPath = (address: string) => {
    const [flowId, nodeId] = targetOf(flows, '', address);
    return nodeId === flows.get(flowId)?.start ? `/fix/${flowId}/` : `/fix/${flowId}/${nodeId}/`;
  };

  test.each(flowIds)('in “%s” each step has a page that says what the engine says, and leads where it leads', (id) => {
    const flow = pruneFlow(readFlow(id), provider);
    for (const node of flowNodes(flow)) {
      const page = pages.get(`/fix/${id}/${node.id}/`);
      expect(page, node.id).toBeDefined();
      if (!page) continue;
      const document = parsePage(page);
      expect(textOf(document.querySelector('h1'))).toBe(fillTokens(nodeTitle(node), provider));
      const shown = Array.from(document.querySelectorAll('.choices a'), (link) => ({
        label: textOf(link),
        path: new URL(link.getAttribute('href') ?? '', 'https://site.example').pathname,
      }));
      const expected = choicesOf(flow, node).map(({ label, next }) => ({
        label: fillTokens(label, provider),
        path: isHandover(next) ? landingPath(next) : `/fix/${id}/${next}/`,
      }));
      expect(shown).toEqual(expected);
    }
    const extra = [...pages.keys()].filter(
      (address) =>
        address.startsWith(`/fix/${id}/`) &&
        !['', 'map', ...flowNodes(flow).map((node) => node.id)].includes(address.slice(`/fix/${id}/`.length, -1)),
    );
    expect(extra).toEqual([]);
  });
});
