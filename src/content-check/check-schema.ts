import type { z } from 'astro/zod';
import type { ContentFile } from './content-file.ts';
import type { Fault } from './fault.ts';

/** What a schema makes of a file: its value, or everything that is wrong with it. */
export type Checked<T> = { value: T; faults: [] } | { value: undefined; faults: Fault[] };

/** Hold a content file against its schema and say each fault with the line it stands on. */
export function checkSchema<Schema extends z.ZodType>(content: ContentFile, schema: Schema): Checked<z.output<Schema>> {
  if (content.faults.length > 0) return { value: undefined, faults: content.faults };
  const result = schema.safeParse(content.data);
  if (result.success) return { value: result.data, faults: [] };
  const faults = result.error.issues.map((issue) => ({
    file: content.file,
    line: content.lineOf(issue.path),
    message: `${fieldName(issue.path)}${issue.message}${found(content.data, issue.path)}`,
  }));
  return { value: undefined, faults };
}

function fieldName(path: readonly PropertyKey[]): string {
  return path.length === 0 ? '' : `${path.map(String).join('.')}: `;
}

function found(data: unknown, path: readonly PropertyKey[]): string {
  let value = data;
  for (const key of path) value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  if (value === undefined) return ' (found nothing there)';
  const text = JSON.stringify(value);
  return ` (found ${text.length > 80 ? `${text.slice(0, 77)}…` : text})`;
}
