import { checkFlow } from '../domain/flow/check.ts';
import { checkReferences, checkTogether, countNodes, type HandoverFault } from '../domain/flow/check-handovers.ts';
import { type Flows, measureFlow, referenceFault } from '../domain/flow/handover.ts';
import { pruneFlow } from '../domain/flow/prune.ts';
import type { Entry } from '../schemas/entry.ts';
import type { Flow } from '../schemas/flow.ts';
import type { Problem } from '../schemas/problem.ts';
import type { Provider } from '../schemas/provider.ts';
import type { CheckedFile } from './check-content.ts';
import type { Fault } from './fault.ts';

/** All content that leads into trees, and the trees. */
export interface TreeContent {
  flows: CheckedFile<Flow>[];
  problems: CheckedFile<Problem>[];
  entries: CheckedFile<{ entries: Entry[] }>[];
}

/** Check how trees lead into each other and what leads into them, as written and for this provider. */
export function checkTrees(all: TreeContent, provider: Provider): Fault[] {
  const files = new Map(all.flows.map((file) => [file.id, file]));
  const written = new Map(
    all.flows.flatMap(({ id, checked }) => (checked.value ? [[id, checked.value] as const] : [])),
  );
  // One tree that cannot be read would make faults of all that lead into it.
  if (written.size < all.flows.length) return [];
  const toFault = ({ flow, path, message }: HandoverFault): Fault => {
    const content = files.get(flow)?.content;
    return { file: content?.file ?? flow, line: content?.lineOf(path) ?? 1, message };
  };
  const references = checkReferences(written);
  // A tree that is wrong by itself is reported with it; measured together with others it would be reported twice.
  const isSound = references.length === 0 && [...written.values()].every((flow) => checkFlow(flow).length === 0);
  const together = isSound ? checkTogether(written) : [];
  const left = pruneAll(written, provider);
  const isLeftSound =
    isSound && together.length === 0 && [...left.values()].every((flow) => checkFlow(flow).length === 0);
  const pruned = isLeftSound ? checkTogether(left) : [];
  return [
    ...[...references, ...together].map(toFault),
    ...pruned.map((fault) => toFault({ ...fault, message: `For the provider ${provider.name}: ${fault.message}` })),
    ...checkEntrances(all, written),
    ...checkReached(all, written),
  ];
}

/** What leads into trees from outside must lead to its step. */
function checkEntrances({ problems, entries }: TreeContent, flows: Flows): Fault[] {
  const wrong = (file: CheckedFile<unknown>, path: readonly PropertyKey[], address: string | undefined): Fault[] => {
    const message = address?.startsWith('/') ? referenceFault(flows, address) : undefined;
    return message === undefined ? [] : [{ file: file.content.file, line: file.content.lineOf(path), message }];
  };
  return [
    ...problems.flatMap((file) => [
      ...wrong(file, ['flow'], file.checked.value?.flow),
      ...wrong(file, ['flowReceiving'], file.checked.value?.flowReceiving),
    ]),
    ...entries.flatMap((file) =>
      (file.checked.value?.entries ?? []).flatMap(({ to }, index) => wrong(file, ['entries', index, 'to'], to)),
    ),
  ];
}

/** A tree leads to every problem, or its page says why none does. */
function checkReached({ problems }: TreeContent, flows: Flows): Fault[] {
  const reached = new Set([...flows.values()].flatMap(({ outcomes }) => outcomes.map(({ problem }) => problem)));
  // A project without trees has nothing that could lead anywhere.
  if (flows.size === 0) return [];
  return problems.flatMap(({ id, content, checked }) => {
    if (!checked.value) return [];
    const { noTree } = checked.value;
    const fault = (message: string) => [{ file: content.file, line: content.lineOf(['noTree']), message }];
    if (reached.has(id)) return noTree === undefined ? [] : fault('A tree leads to this problem. Take "noTree" out.');
    return noTree === undefined
      ? fault('No outcome of a tree names this problem. Add one, or say why: "noTree: <the reason>".')
      : [];
  });
}

/** Prune all trees for a provider. */
export function pruneAll(flows: Flows, provider: Provider): Flows {
  return new Map([...flows].map(([id, flow]) => [id, pruneFlow(flow, provider)]));
}

/** Say of each tree, as this provider's readers meet it, how large it is and how many answers it takes. */
export function describeTrees(flows: Flows, provider: Provider): string[] {
  const pruned = pruneAll(flows, provider);
  return [...pruned].map(([id, flow]) => {
    const { questions, outcomes } = countNodes(flow);
    const { ways, longest, mean, meanOfWays } = measureFlow(pruned, id);
    const counts = `${questions} questions, ${outcomes} outcomes, ${ways} ways to an end`;
    return `${id}: ${counts}; the longest way has ${longest} answers, the mean is ${mean.toFixed(1)} (${meanOfWays.toFixed(1)} with every way counted once)`;
  });
}
