import { z } from 'astro/zod';
import { tlsActionSchema, tlsAnswerSchema } from './client.ts';
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
  .check((context) => {
    for (const [index, system] of context.value.systems.entries()) {
      if (system.action || (system.tls12 === 'yes' && system.tls13 === 'yes')) continue;
      context.issues.push({
        code: 'custom',
        input: system,
        path: ['systems', index],
        message: `Say what to do where ${system.name} does not speak TLS 1.2 or 1.3 by itself: "action: …".`,
      });
    }
  });

export type Systems = z.infer<typeof systemsSchema>;
export type System = Systems['systems'][number];
