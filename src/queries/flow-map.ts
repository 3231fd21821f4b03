import { Graph, layout } from '@dagrejs/dagre';
import { stepAddress } from '../domain/flow/address.ts';
import {
  choicesOf,
  type FlowNode,
  failedChoice,
  flowNodes,
  isHandover,
  nodeTitle,
  workedChoice,
} from '../domain/flow/graph.ts';
import { parseStep } from '../domain/flow/handover.ts';
import { routes } from '../domain/flow/paths.ts';
import { trailAnswers } from '../domain/flow/replay.ts';
import type { Flow } from '../schemas/flow.ts';
import type { FlowView } from './flows.ts';

/** A box of the picture: a step, or the tree that is handed over to. */
export interface MapBox {
  id: string;
  kind: FlowNode['kind'] | 'handover';
  href: string;
  /** Its title, broken into lines that fit the box. */
  lines: string[];
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A line of the picture, from one step to the next. */
export interface MapLine {
  from: string;
  /** The options that lead along it. */
  options: string[];
  /** What an SVG path draws. */
  path: string;
}

/** The picture of a tree. */
export interface FlowMap {
  width: number;
  height: number;
  boxes: MapBox[];
  lines: MapLine[];
}

const boxWidth = 208;
const lineHeight = 17;
const padding = 10;
const charactersInLine = 24;
const margin = 12;

/**
 * Lay a tree out from left to right. The end "solved" and the ways to it are left out: every fix has one, and they would
 * cover everything else.
 */
export function drawMap({ id: flowId, flow }: FlowView, titles: ReadonlyMap<string, string>): FlowMap {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 14, ranksep: 46, marginx: margin, marginy: margin });
  graph.setDefaultEdgeLabel(() => ({}));
  const options = new Map<string, { from: string; to: string; options: string[] }>();
  const boxes = new Map<string, Pick<MapBox, 'id' | 'kind' | 'href' | 'lines'>>();
  const ways = routes(flow);
  for (const node of flowNodes(flow)) {
    if (node.kind === 'solved') continue;
    const answers = trailAnswers(ways.get(node.id)?.trail ?? []);
    boxes.set(node.id, {
      id: node.id,
      kind: node.kind,
      href: stepAddress(flowId, node.id, answers),
      lines: breakLines(nodeTitle(node)),
    });
    for (const choice of choicesOf(flow, node)) {
      if (node.kind === 'fix' && choice.id === workedChoice.id) continue;
      if (isHandover(choice.next)) boxes.set(choice.next, handoverBox(choice.next, titles));
      const key = `${node.id} ${choice.next}`;
      const known = options.get(key) ?? { from: node.id, to: choice.next, options: [] };
      options.set(key, { ...known, options: [...known.options, choice.id] });
    }
  }
  for (const { id, lines } of boxes.values())
    graph.setNode(id, { width: boxWidth, height: lines.length * lineHeight + 2 * padding });
  for (const { from, to } of options.values()) graph.setEdge(from, to);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    boxes: [...boxes.values()].map((box) => {
      const placed = graph.node(box.id);
      return {
        ...box,
        width: placed.width,
        height: placed.height,
        x: Math.round(placed.x - placed.width / 2),
        y: Math.round(placed.y - placed.height / 2),
      };
    }),
    lines: [...options.values()].map(({ from, to, options: taken }) => ({
      from,
      options: taken,
      path: smooth(graph.edge(from, to).points),
    })),
  };
}

/** A step of the nested list; a step met before is named and not unfolded again. */
export interface ListedStep {
  id: string;
  kind: FlowNode['kind'] | 'handover';
  title: string;
  href: string;
  met: boolean;
  ways: { label: string; to: ListedStep }[];
}

/** List a tree as nested steps, from the first question on. */
export function listSteps({ id: flowId, flow }: FlowView, titles: ReadonlyMap<string, string>): ListedStep {
  const met = new Set<string>();
  const ways = routes(flow);
  const list = (id: string): ListedStep => {
    const node = nodeOf(flow, id);
    if (!node) return { id, kind: 'handover', title: treeTitle(id, titles), href: id, met: false, ways: [] };
    const answers = trailAnswers(ways.get(id)?.trail ?? []);
    const step = { id, kind: node.kind, title: nodeTitle(node), href: stepAddress(flowId, id, answers) };
    if (met.has(id)) return { ...step, met: true, ways: [] };
    met.add(id);
    const choices = choicesOf(flow, node).filter(({ id: option }) => node.kind !== 'fix' || option === failedChoice.id);
    return { ...step, met: false, ways: choices.map(({ label, next }) => ({ label, to: list(next) })) };
  };
  return list(flow.start);
}

function nodeOf(flow: Flow, id: string): FlowNode | undefined {
  return flowNodes(flow).find((node) => node.id === id);
}

function treeTitle(address: string, titles: ReadonlyMap<string, string>): string {
  return `On to “${titles.get(parseStep(address)?.flow ?? '') ?? address}”`;
}

function handoverBox(
  address: string,
  titles: ReadonlyMap<string, string>,
): Pick<MapBox, 'id' | 'kind' | 'href' | 'lines'> {
  return { id: address, kind: 'handover', href: address, lines: breakLines(treeTitle(address, titles)) };
}

function breakLines(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= charactersInLine)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Draw through the points of a line with rounded corners: each bend is the control point of a curve to the next middle. */
function smooth(points: readonly { x: number; y: number }[]): string {
  const [first, ...rest] = points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  if (!first) return '';
  const curves = rest.map((point, index) => {
    const next = rest[index + 1];
    if (!next) return `L${point.x} ${point.y}`;
    return `Q${point.x} ${point.y} ${Math.round((point.x + next.x) / 2)} ${Math.round((point.y + next.y) / 2)}`;
  });
  return `M${first.x} ${first.y}${curves.join('')}`;
}
