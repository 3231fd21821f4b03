import { clientSections } from '../schemas/client.ts';

const keys = new Map(Object.entries(clientSections).map(([key, heading]) => [slugOf(heading), key]));

/**
 * Find the address of a section on a client's page: its key, where Markdown would make an id of the heading's words.
 * Keys are for ever; the words may change.
 */
export function sectionId(id: string): string {
  return keys.get(id) ?? id;
}

function slugOf(heading: string): string {
  return heading.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
