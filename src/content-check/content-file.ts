import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import type { Fault } from './fault.ts';

/** A content file as read: its data, its body, and the line on which each piece of data stands. */
export interface ContentFile {
  /** Path from the root of the project. */
  file: string;
  data: unknown;
  /** What follows the front matter; empty in a YAML file. */
  body: string;
  /** The line on which the body starts. */
  bodyLine: number;
  /** Find the line of a value by its path, or of the nearest thing around it that exists. */
  lineOf: (path: readonly PropertyKey[]) => number;
  /** What the YAML parser could not read. */
  faults: Fault[];
}

/** Read a YAML file, or an MDX file with YAML front matter. */
export function readContentFile(file: string): ContentFile {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.mdx')) return parseYaml(file, text, '', 0);
  const matter = /^---\r?\n([\s\S]*?)\r?\n---[^\n]*(?:\n|$)/.exec(text);
  if (!matter) {
    const empty = parseYaml(file, '', text, 1);
    return {
      ...empty,
      faults: [
        {
          file,
          line: 1,
          message:
            'The page has no front matter. Start it with a line "---", then title, description and sources, then "---".',
        },
      ],
    };
  }
  return parseYaml(file, matter[1] ?? '', text.slice(matter[0].length), 1 + matter[0].split('\n').length - 1, 1);
}

function parseYaml(file: string, yaml: string, body: string, bodyLine: number, skipped = 0): ContentFile {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + skipped;
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
      if (Array.isArray(range) && typeof range[0] === 'number') return lineAt(range[0]);
    }
    return 1 + skipped;
  };
  const faults = document.errors.map((error) => ({
    file,
    line: lineAt(error.pos[0]),
    message: `This is not YAML: ${error.message}`,
  }));
  return { file, data: faults.length > 0 ? undefined : document.toJS(), body, bodyLine, lineOf, faults };
}
