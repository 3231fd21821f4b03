import { checkFlow } from '../domain/flow/check.ts';
import { pruneFlow } from '../domain/flow/prune.ts';
import { readsFault } from '../domain/probe/match-option.ts';
import { conditionNames, holds } from '../domain/provider/conditions.ts';
import { parseInstruction } from '../domain/provider/instruction.ts';
import { tokenNames, tokensIn, tokenValue } from '../domain/provider/tokens.ts';
import type { Flow } from '../schemas/flow.ts';
import type { Provider } from '../schemas/provider.ts';
import type { ContentFile } from './content-file.ts';
import type { Fault } from './fault.ts';

/** Check one tree: its graph as written, and what is left of it for this provider, with every token filled. */
export function checkFlowFile(content: ContentFile, flow: Flow, provider: Provider): Fault[] {
  const fault = (path: readonly PropertyKey[], message: string): Fault => ({
    file: content.file,
    line: content.lineOf(path),
    message,
  });
  const written = checkFlow(flow).map(({ path, message }) => fault(path, message));
  const conditions = stringsIn(flow)
    .map(({ path, text }) => ({ path, text: path.at(-1) === 'when' ? text : stepCondition(path, text) }))
    .filter(({ text }) => text !== undefined && holds(text, provider) === undefined)
    .map(({ path, text }) =>
      fault(path, `"${text}" is not a condition. Write one or more of: ${conditionNames.join(', ')}.`),
    );
  const unknown = stringsIn(flow).flatMap(({ path, text }) =>
    tokensIn(text)
      .filter((token) => tokenValue(token, provider).kind === 'unknown')
      .map((token) => fault(path, `{${token}} is not a token. Write one of: ${tokenNames.join(', ')}.`)),
  );
  const reads = stringsIn(flow).flatMap(({ path, text }) => {
    const message = path.at(-2) === 'reads' ? readsFault(text) : undefined;
    return message === undefined ? [] : [fault(path, message)];
  });
  const { graph, lacking } = checkPruned(content, flow, provider);
  // What is wrong with the tree as written comes back in every pruned one, in words that mislead.
  const pruned = written.length + conditions.length > 0 ? [] : graph;
  return [...written, ...conditions, ...unknown, ...reads, ...pruned, ...lacking];
}

/** The condition in square brackets that a step of an outcome may start with. */
function stepCondition(path: readonly PropertyKey[], text: string): string | undefined {
  return path.at(-2) === 'steps' ? parseInstruction(text).condition : undefined;
}

function checkPruned(content: ContentFile, flow: Flow, provider: Provider): { graph: Fault[]; lacking: Fault[] } {
  const pruned = pruneFlow(flow, provider);
  const lineOfNode = (id: string | undefined) => {
    for (const list of ['questions', 'outcomes'] as const) {
      const index = flow[list].findIndex((node) => node.id === id);
      if (index >= 0) return content.lineOf([list, index]);
    }
    return content.lineOf(['start']);
  };
  const nodeAt = (tree: Flow, path: readonly PropertyKey[]) => {
    const [list, index] = path;
    return (list === 'questions' || list === 'outcomes') && typeof index === 'number'
      ? tree[list][index]?.id
      : undefined;
  };
  const lineOfText = (id: string | undefined, text: string) => {
    const place = stringsIn(flow).find(
      ({ path, text: other }) => parseInstruction(other).text === text && nodeAt(flow, path) === id,
    );
    return place ? content.lineOf(place.path) : lineOfNode(id);
  };
  const graph = checkFlow(pruned).map(({ path, message }) => ({
    file: content.file,
    line: lineOfNode(nodeAt(pruned, path)),
    message: `For the provider ${provider.name}: ${message}`,
  }));
  const lacking = stringsIn(pruned).flatMap(({ path, text }) =>
    tokensIn(text)
      .filter((token) => tokenValue(token, provider).kind === 'lacking')
      .map((token) => ({
        file: content.file,
        line: lineOfText(nodeAt(pruned, path), text),
        message: `${provider.name} has no value for {${token}}. Add "when:" with a condition, so that the passage is left out.`,
      })),
  );
  return { graph, lacking };
}

function stringsIn(
  value: unknown,
  path: readonly PropertyKey[] = [],
): { path: readonly PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  const entries: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, child]) => stringsIn(child, [...path, key]));
}
