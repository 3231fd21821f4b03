import { z } from 'astro/zod';
import { dateSchema, idSchema, sourceSchema } from './shared.ts';

/**
 * Whether a program or a system can speak a version of TLS: as it is, after an update, after a setting is changed, or
 * never; `unknown` where no source says so. Everything but `yes` needs words on what to do.
 */
export const tlsAnswerSchema = z.enum(
  ['yes', 'update', 'setting', 'unknown', 'never'],
  'Write yes, update (after an update), setting (after a setting), unknown (no source says so) or never.',
);

/** What to do where an answer is not `yes`: one text in Markdown, or two where TLS 1.2 and TLS 1.3 ask for different things. */
export const tlsActionSchema = z.union([
  z.string().min(10),
  z.strictObject({ tls12: z.string().min(10).optional(), tls13: z.string().min(10).optional() }),
]);

/** The sections of every client's page: the key is what other content refers to, the value is the heading, word for word. */
export const clientSections = {
  'set-up': 'Set up your account',
  'change-port': 'Change the port or encryption',
  'outgoing-sign-in': 'Turn on sign-in for outgoing mail',
  password: 'Correct the user name or password',
  'full-error': 'See the full error message',
  traps: 'Known traps',
} as const;

/** A section of a client's page that a cure can lead to. */
export const clientSectionSchema = z.enum(
  ['set-up', 'change-port', 'outgoing-sign-in', 'password', 'full-error', 'traps'],
  `Write one of: ${Object.keys(clientSections).join(', ')}.`,
);

/**
 * What a cure asks the reader to open or change, and where a client's page and front matter say how: the section of the
 * page, and the places in the program's menus, in the order to show them.
 */
export const settings = {
  'set-up': { section: 'set-up', places: [] },
  'change-port': { section: 'change-port', places: ['outgoing', 'incoming'] },
  'outgoing-port': { section: 'change-port', places: ['outgoing'] },
  'incoming-port': { section: 'change-port', places: ['incoming'] },
  'outgoing-sign-in': { section: 'outgoing-sign-in', places: ['outgoing-sign-in'] },
  password: { section: 'password', places: ['password'] },
  'full-error': { section: 'full-error', places: ['full-error'] },
} as const satisfies Record<string, { section: ClientSection; places: readonly ClientPlace[] }>;

/** A setting that a problem, a question or an outcome leads to, in the reader's own program. */
export const settingSchema = z.enum(
  ['set-up', 'change-port', 'outgoing-port', 'incoming-port', 'outgoing-sign-in', 'password', 'full-error'],
  `Write one of: ${Object.keys(settings).join(', ')}.`,
);

/** Demand words on what to do for all that does not speak TLS 1.2 and 1.3 by itself. */
export function checkActions(
  list: readonly { name: string; tls12: string; tls13: string; action?: unknown }[],
  field: string,
  issues: z.core.$ZodRawIssue[],
): void {
  for (const [index, entry] of list.entries()) {
    if (entry.action || (entry.tls12 === 'yes' && entry.tls13 === 'yes')) continue;
    issues.push({
      code: 'custom',
      input: entry,
      path: [field, index],
      message: `Say what to do where ${entry.name} does not speak TLS 1.2 or 1.3 by itself: "action: …".`,
    });
  }
}

const versionSchema = z.strictObject({
  id: idSchema,
  /** As the program calls itself: "Outlook 2016". */
  name: z.string().min(2),
  /** Ids of `content/systems.yaml` on which this version runs. */
  systems: z.array(idSchema).min(1),
  /** `system`: the operating system's TLS decides as well; `own`: the program brings its own. */
  engine: z.enum(['own', 'system']),
  tls12: tlsAnswerSchema,
  tls13: tlsAnswerSchema,
  /** What to do where an answer is not `yes`: one or two sentences. */
  action: tlsActionSchema.optional(),
  /** The day on which its maker stopped mending faults. */
  ended: dateSchema.optional(),
});

/** Front matter of `content/clients/<id>.mdx`: one mail program, app or sort of device. */
export const clientSchema = z
  .strictObject({
    title: z.string().min(3).max(80),
    /** Its name in menus and lists. */
    short: z.string().min(2).max(32),
    description: z.string().min(20).max(180),
    /** What stands behind the name where readers choose their program, if the name alone leaves them in doubt. */
    hint: z.string().min(4).max(40).optional(),
    /** Where it stands in lists; lower comes first. */
    order: z.int().min(1),
    platforms: z.array(z.enum(['windows', 'macos', 'linux', 'ios', 'android', 'device'])).min(1),
    keywords: z.array(z.string()).default([]),
    /** How to tell that one has this program and no other: one or two sentences in Markdown. */
    recognise: z.string().min(10).optional(),
    /** The names by which `content/messages` calls it, so that a page of its messages shows its menus first. */
    programs: z.array(z.string()).default([]),
    /** What this program prints beside each choice of encryption, word for word. */
    words: z.strictObject({
      tls: z.string().min(2),
      starttls: z.string().min(2),
      /** A choice that decides by itself, and what is wrong with it. */
      automatic: z.strictObject({ label: z.string().min(2), because: z.string().min(10) }).optional(),
      none: z.string().min(2).optional(),
      /** What its older versions print instead, word for word. */
      older: z.strictObject({ tls: z.string().min(2), starttls: z.string().min(2) }).optional(),
    }),
    /** The way to each place in its menus, in Markdown: "**File** > **Account Settings** > …". */
    places: z.strictObject({
      incoming: z.string().min(5),
      outgoing: z.string().min(5),
      'outgoing-sign-in': z.string().min(5).optional(),
      password: z.string().min(5),
      'full-error': z.string().min(5),
    }),
    versions: z.array(versionSchema).min(1),
    /** Ids of articles to read next. */
    related: z.array(z.string()).default([]),
    /** The program has ended: what to use instead, as ids of clients. */
    successors: z.array(idSchema).default([]),
    sources: z.array(sourceSchema).min(1, 'Name at least one source, with the date it was checked.'),
  })
  .check((context) => checkActions(context.value.versions, 'versions', context.issues));

export type Client = z.infer<typeof clientSchema>;
export type ClientVersion = Client['versions'][number];
export type ClientPlace = keyof Client['places'];
export type Setting = z.infer<typeof settingSchema>;
export type ClientSection = z.infer<typeof clientSectionSchema>;
export type TlsAnswer = z.infer<typeof tlsAnswerSchema>;
