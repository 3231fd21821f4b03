import { z } from 'astro/zod';
import { settingSchema } from './client.ts';
import { idSchema, sourceSchema, stepAddressSchema } from './shared.ts';

/** A condition on the provider, such as `pop3`, `!second-submission` or `port-587`; several, separated by spaces, must all hold. */
const conditionSchema = z.string().min(3);

/** A step: the id of a question or outcome of this tree, or the address of a step of another tree. */
const nextSchema = z.union([idSchema, stepAddressSchema], {
  error: 'Write the id of a question or outcome, or the address of a step of another tree, such as "/fix/sign-in/".',
});

const optionSchema = z.strictObject({
  id: idSchema,
  /** The answer as a link: spelled out, in the reader's words. */
  label: z.string().min(2).max(120),
  /** The answer as support reads it: "Sends from webmail". */
  summary: z.string().min(3).max(120),
  /** Id of the next question or outcome, or the address of a step of another tree with the answers that are known by then. */
  next: nextSchema,
  /**
   * What a pasted test must have shown for this answer: `open`, or several that must all hold, `no-answer@587 open@465`.
   * Several lines are alternatives.
   */
  reads: z.array(z.string().min(4)).default([]),
  when: conditionSchema.optional(),
});

/** A command to copy for one system, and what its output means. */
const commandSchema = z.strictObject({
  system: z.string().min(3),
  /** Where to type it. */
  where: z.string().min(5),
  command: z.string().min(3),
  reading: z.array(z.strictObject({ see: z.string().min(2), means: z.string().min(3) })).min(1),
  when: conditionSchema.optional(),
});

/** Where to go instead, for a provider to whom `when` does not apply. */
const insteadSchema = nextSchema.optional();

const questionSchema = z.strictObject({
  id: idSchema,
  instead: insteadSchema,
  /** One closed, short question; the heading of its page. */
  ask: z.string().min(8).max(110),
  /** What the reader needs to answer it: paragraphs or a list in Markdown, above the options. */
  help: z.string().optional(),
  /** Where the reader looks for the answer in the mail program: the way there is shown for each program. */
  setting: settingSchema.optional(),
  commands: z.array(commandSchema).default([]),
  options: z.array(optionSchema).min(2, 'A question needs at least two options.'),
  when: conditionSchema.optional(),
});

const outcomeSchema = z.strictObject({
  id: idSchema,
  instead: insteadSchema,
  title: z.string().min(8).max(110),
  /** `fix`: something to do, then "Did it work?". `solved` and `person` end the tree. */
  kind: z.enum(['fix', 'solved', 'person']),
  /** One or two sentences in Markdown: what the answers show. */
  text: z.string().min(10),
  /** What to do, one instruction a step, in Markdown. */
  steps: z.array(z.string().min(5)).default([]),
  /** What the steps change in the mail program: the way there is shown for each program. */
  setting: settingSchema.optional(),
  /** The problem that this outcome is about; only the end "solved" has none. */
  problem: idSchema.optional(),
  /** Ids of articles to read. */
  articles: z.array(z.string()).default([]),
  /** Where "No, it still does not work" leads; only for a fix. */
  otherwise: nextSchema.optional(),
  when: conditionSchema.optional(),
});

/** `content/flows/<id>.yaml`: one decision tree. */
export const flowSchema = z
  .strictObject({
    /** The tree in the reader's words: "I cannot send". */
    title: z.string().min(5),
    description: z.string().min(20).max(180),
    keywords: z.array(z.string()).default([]),
    start: idSchema,
    questions: z.array(questionSchema).min(1),
    outcomes: z.array(outcomeSchema).min(1),
    sources: z.array(sourceSchema).min(1, 'Name at least one source, with the date it was checked.'),
  })
  .check((context) => {
    for (const [index, outcome] of context.value.outcomes.entries()) {
      const add = (message: string) =>
        context.issues.push({ code: 'custom', input: outcome, path: ['outcomes', index, 'kind'], message });
      if (outcome.kind === 'fix' && outcome.steps.length === 0) add('An outcome that mends something needs "steps".');
      if (outcome.kind === 'fix' && !outcome.otherwise) {
        add('Say where the reader goes when it did not work: "otherwise: <id of a question or outcome>".');
      }
      if (outcome.kind !== 'fix' && outcome.otherwise) add('Only an outcome of kind "fix" goes on with "otherwise".');
      if (outcome.kind !== 'solved' && !outcome.problem) {
        add('Name the "problem" that this outcome is about; where nobody knows, it is "undetermined".');
      }
    }
  });

export type Flow = z.infer<typeof flowSchema>;
export type Question = Flow['questions'][number];
export type Option = Question['options'][number];
export type Outcome = Flow['outcomes'][number];
