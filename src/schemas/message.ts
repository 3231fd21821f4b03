import { z } from 'astro/zod';
import { dateSchema, idSchema } from './shared.ts';

/**
 * Whose words a message is, from most to least decisive. In one paste the words of a server explain those of the
 * system, which explain those of the program; a wrapper says only that something failed.
 */
export const voices = ['server', 'system', 'program', 'wrapper', 'anyone'] as const;

const wordingSchema = z.union([
  z.string().min(2),
  z.strictObject({
    text: z.string().min(2),
    lang: z.string().regex(/^[a-z]{2}(?:-[a-z]+)?$/i),
    source: z.url().optional(),
  }),
]);

const messageSchema = z.strictObject({
  id: idSchema,
  /** What a reader would call it: the code or the first words. */
  title: z.string().min(3).max(110),
  /** One sentence: what this text says. */
  meaning: z.string().min(15).max(260),
  says: z.enum(voices).optional(),
  /** Codes in one spelling each; the other spellings are derived. */
  codes: z.array(z.string().min(2)).default([]),
  /** What is printed, with placeholders: {host} {address} {ip} {number} {name} {text}. */
  wordings: z.array(wordingSchema).default([]),
  /** Ids of problems, the one to act on first in front. */
  problems: z.array(idSchema).min(1, 'A message leads to at least one problem.'),
  programs: z.array(z.string()).optional(),
  /** Whole texts as people paste them: each is a test. */
  samples: z.array(z.string()).default([]),
  /** Texts that share words with this message and must not be taken for it: each is a test. */
  lookAlikes: z.array(z.string()).default([]),
  source: z.url().optional(),
  checked: dateSchema.optional(),
});

/** `content/messages/<family>.yaml`: what one kind of program or server says. */
export const messageFamilySchema = z
  .strictObject({
    title: z.string().min(3),
    /** Who says it, unless a message says otherwise. */
    programs: z.array(z.string()).default([]),
    says: z.enum(voices),
    /** Where the family was read, unless a message names its own source. */
    source: z.url().optional(),
    checked: dateSchema.optional(),
    messages: z.array(messageSchema).min(1),
  })
  .check((context) => {
    const family = context.value;
    for (const [index, message] of family.messages.entries()) {
      const add = (field: string, text: string) =>
        context.issues.push({ code: 'custom', input: message, path: ['messages', index, field], message: text });
      if (!(message.source ?? family.source))
        add('id', `Message "${message.id}" has no source. Add "source: https://…".`);
      if (!(message.checked ?? family.checked))
        add('id', `Message "${message.id}" has no date. Add "checked: 2026-11-22".`);
      if (message.codes.length + message.wordings.length === 0) {
        add('id', `Message "${message.id}" has neither codes nor wordings. Add at least one, or nothing can find it.`);
      }
    }
  });

export type Voice = (typeof voices)[number];
export type MessageFamily = z.infer<typeof messageFamilySchema>;
export type Message = MessageFamily['messages'][number];
