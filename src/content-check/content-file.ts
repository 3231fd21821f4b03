import { readFileSync } from 'node:fs';
import { CORE_SCHEMA, load } from 'js-yaml';
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

/**
 * Read YAML with the quick parser that Astro has for it. The careful one, which knows where each value stands and says
 * better what is wrong, takes five times as long: it reads a file only when a fault was found there.
 */
function parseYaml(file: string, yaml: string, body: string, bodyLine: number, skipped = 0): ContentFile {
  let kept: ReturnType<typeof readCarefully> | undefined;
  const careful = () => {
    kept ??= readCarefully(yaml);
    return kept;
  };
  const lineAt = (offset: number) => careful().lines.linePos(offset).line + skipped;
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = careful().document.getIn(path.slice(0, length), true);
      const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
      if (Array.isArray(range) && typeof range[0] === 'number') return lineAt(range[0]);
    }
    return 1 + skipped;
  };
  const content = { file, data: undefined, body, bodyLine, lineOf, faults: [] };
  try {
    return { ...content, data: load(yaml, { schema: CORE_SCHEMA }) ?? null };
  } catch (error) {
    const fault = (line: number, message: string): Fault => ({ file, line, message: `This is not YAML: ${message}` });
    const faults = careful().document.errors.map(({ pos, message }) => fault(lineAt(pos[0]), message));
    // Should only the quick parser refuse it, Astro would as well.
    if (faults.length === 0) faults.push(fault(1 + skipped, error instanceof Error ? error.message : String(error)));
    return { ...content, faults };
  }
}

function readCarefully(yaml: string) {
  const lines = new LineCounter();
  return { lines, document: parseDocument(yaml, { lineCounter: lines, prettyErrors: false }) };
}
