import { z } from 'astro/zod';

/** A permanent id: kebab-case, used in addresses and file names. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Write an id in lower case with hyphens, for example "port-blocked".');

/** The address of a step of a tree, with the answers that lead to it: `/fix/sending/hotspot/?webmail=sends&port-set=first`. */
export const stepAddressSchema = z
  .string()
  .regex(
    /^\/fix\/[a-z0-9-]+\/(?:[a-z0-9-]+\/)?(?:\?[a-z0-9-]+=[a-z0-9-]+(?:&[a-z0-9-]+=[a-z0-9-]+)*)?$/,
    'Write the address of a step as the browser shows it, from "/fix/" on: "/fix/sending/hotspot/?webmail=sends".',
  );

/** A calendar date, kept as text: `2026-11-22`. YAML would turn an unquoted one into a Date. */
export const dateSchema = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Write the date as year-month-day, for example 2026-11-22.'),
);

/** Where a fact was read, and on which day. */
export const sourceSchema = z.strictObject({
  /** What the page is, in the reader's words. */
  title: z.string().min(3),
  url: z.url('Write the whole address, starting with https://.'),
  checked: dateSchema,
});

export type Source = z.infer<typeof sourceSchema>;
