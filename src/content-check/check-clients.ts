import { type Client, clientSections } from '../schemas/client.ts';
import type { Systems } from '../schemas/system.ts';
import type { CheckedFile } from './check-content.ts';
import type { Fault } from './fault.ts';

/** Check that the page of each client has its six sections, and that the ids of its front matter exist. */
export function checkClients(
  clients: readonly CheckedFile<Client>[],
  systems: readonly CheckedFile<Systems>[],
  articleIds: ReadonlySet<string>,
): Fault[] {
  const clientIds = new Set(clients.map(({ id }) => id));
  const systemIds = new Set(systems.flatMap(({ checked }) => checked.value?.systems.map(({ id }) => id) ?? []));
  // A table of systems that cannot be read names none, and every client would seem wrong.
  const known = systems.every(({ checked }) => checked.value !== undefined) ? systemIds : undefined;
  return [
    ...clients.flatMap((file) => [...checkSections(file), ...checkVersions(file, known)]),
    ...clients.flatMap((file) =>
      (file.checked.value?.successors ?? []).flatMap((id, index) =>
        missing(file, ['successors', index], 'client', id, clientIds),
      ),
    ),
    ...systems.flatMap((file) => checkSystems(file, articleIds)),
  ];
}

function missing(
  { content }: CheckedFile<unknown>,
  path: readonly PropertyKey[],
  kind: string,
  id: string,
  known: ReadonlySet<string>,
): Fault[] {
  if (known.has(id)) return [];
  const names = [...known].join(', ') || 'none exists yet';
  return [
    { file: content.file, line: content.lineOf(path), message: `There is no ${kind} "${id}". Write one of: ${names}.` },
  ];
}

/** Links from everywhere lead to these headings, so each stands on each page, word for word. */
function checkSections({ content }: CheckedFile<Client>): Fault[] {
  if (content.faults.length > 0) return [];
  const headings = Array.from(content.body.matchAll(/^## +(.+?) *$/gm), ([, heading = '']) => heading);
  return Object.values(clientSections).flatMap((heading) => {
    const count = headings.filter((other) => other === heading).length;
    if (count === 1) return [];
    const message =
      count === 0
        ? `The section "## ${heading}" is missing. Add it, with this heading word for word; where there is nothing to set, say so in it.`
        : `The section "## ${heading}" stands ${count} times. Make it one.`;
    return [{ file: content.file, line: content.bodyLine, message }];
  });
}

function checkVersions(file: CheckedFile<Client>, systemIds: ReadonlySet<string> | undefined): Fault[] {
  const versions = file.checked.value?.versions ?? [];
  return versions.flatMap((version, index) => [
    ...version.systems.flatMap((id, position) =>
      systemIds ? missing(file, ['versions', index, 'systems', position], 'system', id, systemIds) : [],
    ),
    ...(versions.findIndex(({ id }) => id === version.id) === index
      ? []
      : [fault(file, ['versions', index, 'id'], `Two versions have the id "${version.id}". Give each its own.`)]),
  ]);
}

function checkSystems(file: CheckedFile<Systems>, articleIds: ReadonlySet<string>): Fault[] {
  const systems = file.checked.value?.systems ?? [];
  return systems.flatMap((system, index) => [
    ...(system.article === undefined
      ? []
      : missing(file, ['systems', index, 'article'], 'article', system.article, articleIds)),
    ...(systems.findIndex(({ id }) => id === system.id) === index
      ? []
      : [fault(file, ['systems', index, 'id'], `Two systems have the id "${system.id}". Give each its own.`)]),
  ]);
}

function fault({ content }: CheckedFile<unknown>, path: readonly PropertyKey[], message: string): Fault {
  return { file: content.file, line: content.lineOf(path), message };
}
