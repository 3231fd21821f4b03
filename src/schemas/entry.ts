import { z } from 'astro/zod';
import { idSchema, stepAddressSchema } from './shared.ts';

/** `content/entries.yaml`: what is wrong in the reader's words, and the step of a tree that each leads to. */
export const entriesSchema = z.strictObject({
  entries: z
    .array(
      z.strictObject({
        id: idSchema,
        label: z.string().min(5).max(60),
        /** A few more words by which readers know their case. */
        hint: z.string().min(5).max(90),
        to: stepAddressSchema,
      }),
    )
    .min(1),
});

export type Entry = z.infer<typeof entriesSchema>['entries'][number];
