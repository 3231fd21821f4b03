import { readXmlFile } from './read-autoconfig.ts';
import { takeOver } from './take-over.ts';
import type { Note } from './take-server.ts';
import { type KnownFacts, writeProvider } from './write-provider.ts';

/** The provider's facts as a file, or nothing; and what to know about each line of the XML. */
export type Imported =
  | { kind: 'taken'; yaml: string; summary: string; left: string[]; notes: Note[] }
  | { kind: 'nothing'; notes: Note[] };

/**
 * Turn an autoconfiguration file into `content/provider.yaml`.
 * @param origin the file's name, for the first line of what is written
 */
export function importProvider(bytes: Uint8Array, known: KnownFacts, origin: string): Imported {
  const file = readXmlFile(bytes);
  if (file.kind === 'broken')
    return { kind: 'nothing', notes: [{ line: file.line, message: `This is not XML: ${file.message}` }] };
  const taken = takeOver(file.root);
  if (taken.kind === 'nothing') return taken;
  const { incoming, submission } = taken.facts;
  return {
    kind: 'taken',
    yaml: writeProvider(taken.facts, known, origin),
    summary: `${incoming.length} incoming and ${submission.length} outgoing server(s)`,
    left: [
      ...(known.site === undefined ? ['site, the address that this help site is served from (or --site)'] : []),
      ...(known.support === undefined ? ['support.email, where users write for help (or --support)'] : []),
    ],
    notes: taken.notes,
  };
}
