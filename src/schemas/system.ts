import { z } from 'astro/zod';
import { checkActions, tlsActionSchema, tlsAnswerSchema } from './client.ts';
import { idSchema, sourceSchema } from './shared.ts';

/** `content/systems.yaml`: what each operating system can do about TLS for the programs that lean on it. */
export const systemsSchema = z
  .strictObject({
    systems: z.array(
      z.strictObject({
        id: idSchema,
        /** "Windows 7 (Service Pack 1)". */
        name: z.string().min(2),
        platform: z.enum(['windows', 'macos', 'linux', 'ios', 'android', 'device']),
        tls12: tlsAnswerSchema,
        tls13: tlsAnswerSchema,
        /** What to do where an answer is not `yes`. */
        action: tlsActionSchema.optional(),
        /** Id of the article that explains it, such as `outlook-tls`. */
        article: z.string().optional(),
      }),
    ),
    sources: z.array(sourceSchema).min(1, 'Name at least one source, with the date it was checked.'),
  })
  .check((context) => checkActions(context.value.systems, 'systems', context.issues));

export type Systems = z.infer<typeof systemsSchema>;
export type System = Systems['systems'][number];
