import { z } from 'astro/zod';
import { settingSchema } from './client.ts';
import { idSchema, sourceSchema, stepAddressSchema } from './shared.ts';

const instructionsSchema = z.array(z.string().min(10).max(240)).min(1).max(6);

/** Front matter of `content/problems/<id>.mdx`: one cause and its cure. */
export const problemSchema = z.strictObject({
  /** The cause as a heading, in plain words. */
  title: z.string().min(5).max(80),
  /** What it means, in one sentence: the first line of a search card. */
  sentence: z.string().min(20).max(220),
  /** What to do now, most likely cure first: two to four instructions for each provider; `{tokens}` of the provider and **bold** labels allowed. */
  now: instructionsSchema,
  /** The same where incoming mail is meant, if that is something else. */
  nowReceiving: instructionsSchema.optional(),
  /** The same for who cannot do those things: on a phone, and for a website, scanner or printer. */
  nowOn: z
    .strictObject({
      phone: instructionsSchema.optional(),
      website: instructionsSchema.optional(),
    })
    .optional(),
  /** Who has to act in most cases. */
  acts: z.enum(['you', 'network', 'provider', 'sender', 'recipient']),
  /** What to open or change in the reader's program: the page then shows the way there for each program. */
  setting: settingSchema.optional(),
  /** The same where incoming mail is meant, if that is another setting. */
  settingReceiving: settingSchema.optional(),
  /** The decision tree that goes on from here: its id, or the address of a step with the answers that this problem gives. */
  flow: z.union([idSchema, stepAddressSchema]).optional(),
  /** The same where incoming mail is meant, if that goes on elsewhere. */
  flowReceiving: z.union([idSchema, stepAddressSchema]).optional(),
  /** Why no tree leads to this problem; only where that is so. */
  noTree: z.string().min(10).optional(),
  /** Articles to go on with. */
  articles: z.array(z.string()).default([]),
  /** Problems that are often taken for this one. */
  related: z.array(z.string()).default([]),
  keywords: z.array(z.string()).default([]),
  sources: z.array(sourceSchema).min(1, 'Name at least one source, with the date it was checked.'),
});

export type Problem = z.infer<typeof problemSchema>;
