import type { z } from 'astro/zod';
import type { ContentFile } from './content-file.ts';
import type { Fault } from './fault.ts';

/** Stands in an imported file where somebody has to write a value. */
export const fillIn = 'FILL-IN';

/** What a schema makes of a file: its value, or everything that is wrong with it. */
export type Checked<T> = { value: T; faults: [] } | { value: undefined; faults: Fault[] };

/** Hold a content file against its schema and say each fault with the line it stands on. */
export function checkSchema<Schema extends z.ZodType>(content: ContentFile, schema: Schema): Checked<z.output<Schema>> {
  if (content.faults.length > 0) return { value: undefined, faults: content.faults };
  const result = schema.safeParse(content.data);
  if (result.success) return { value: result.data, faults: [] };
  const faults = result.error.issues.flatMap((issue) =>
    placesOf(issue).map((path) => ({
      file: content.file,
      line: content.lineOf(path),
      message: `${fieldName(path)}${instead(issue)}${found(content.data, path)}`,
    })),
  );
  return { value: undefined, faults };
}

/** Fields that a schema does not know are reported at what holds them; an editor looks for the fields themselves. */
function placesOf(issue: z.core.$ZodIssue): (readonly PropertyKey[])[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number, without quotes',
  int: 'a whole number',
  array: 'a list',
  object: 'fields with values',
};

/** Say what to write instead: the schema's own words, and for what Zod says by itself words without its jargon. */
function instead(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return 'There is no field of this name here. Correct the name or take it out.';
  if (issue.code !== 'invalid_type' || !issue.message.startsWith('Invalid input')) return issue.message;
  return `Write ${typeWords[issue.expected] ?? issue.expected}.`;
}

function fieldName(path: readonly PropertyKey[]): string {
  return path.length === 0 ? '' : `${path.map(String).join('.')}: `;
}

function found(data: unknown, path: readonly PropertyKey[]): string {
  let value = data;
  for (const key of path) value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  if (value === undefined) return ' (found nothing there)';
  if (value === fillIn) return ' (left to fill in)';
  const text = JSON.stringify(value);
  return ` (found ${text.length > 80 ? `${text.slice(0, 77)}…` : text})`;
}
