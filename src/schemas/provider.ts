import { z } from 'astro/zod';

/** As in Thunderbird's autoconfig format (draft-ietf-mailmaint-autoconfig, "Placeholders"). */
const placeholders = /%EMAIL(?:ADDRESS|LOCALPART|DOMAIN)%/g;

const hostSchema = z
  .string()
  .regex(
    /^(?:[a-z0-9-]+|%EMAILDOMAIN%|%EMAILLOCALPART%)(?:\.(?:[a-z0-9-]+|%EMAILDOMAIN%))*$/,
    'Write a host name such as mail.example.com or mail.%EMAILDOMAIN%, without https:// and without a port.',
  );

const portSchema = z
  .int()
  .min(1, 'A port is a number from 1 to 65535.')
  .max(65535, 'A port is a number from 1 to 65535.');

/** `tls`: encrypted from the first byte (implicit TLS). `starttls`: upgraded by command before sign-in. */
const securitySchema = z.enum(
  ['tls', 'starttls'],
  'Write tls (implicit TLS) or starttls. Mailguide offers no unencrypted port.',
);

export const usernameSchema = z
  .string()
  .min(1)
  .max(120)
  .refine(
    (name) => /%EMAIL(?:ADDRESS|LOCALPART)%/.test(name) && !/[\s%]/.test(name.replace(placeholders, '')),
    'Write %EMAILADDRESS% (the whole address), %EMAILLOCALPART% (the part before the @), or a form made of %EMAILLOCALPART% and %EMAILDOMAIN%, such as %EMAILLOCALPART%.%EMAILDOMAIN%.',
  );

export const domainSchema = z
  .string()
  .regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'Write a domain such as example.com, in lower case, without @.');

const serverFields = {
  host: hostSchema,
  port: portSchema,
  security: securitySchema,
  /** When to use this server rather than the one before it: the end of the sentence "Use it only when …". */
  when: z.string().min(5).optional(),
  /** The user name, where this server wants another form than the rest. */
  username: usernameSchema.optional(),
};

export const incomingSchema = z.strictObject({ protocol: z.enum(['imap', 'pop3']), ...serverFields });
export const submissionSchema = z.strictObject(serverFields);

/** Everything that is particular to one provider. No other file may hold a host, a port or a retention period of theirs. */
export const providerSchema = z
  .strictObject({
    name: z.string().min(1),
    /** The address this site is served from. */
    site: z.url('Write the whole address that this help site is served from, such as https://help.example.com.'),
    /** The user name to sign in with; placeholders as in Thunderbird's autoconfig format. */
    username: usernameSchema,
    /** The domains of the customers' addresses that the provider itself hands out, the main one first. */
    domains: z.array(domainSchema).default([]),
    /** In the order a mail program should try them. */
    incoming: z.array(incomingSchema).min(1, 'A provider needs at least one incoming server.'),
    /** In the order a mail program should try them. */
    submission: z.array(submissionSchema).min(1, 'A provider needs at least one server for outgoing mail.'),
    /** Ports that this provider keeps closed on purpose, so that pages can say so. */
    closed: z.array(portSchema).default([]),
    tls: z.strictObject({ minimum: z.enum(['1.2', '1.3']) }),
    webmail: z.array(z.url('Write the whole address, starting with https://.')).default([]),
    /** How long mail may stay, and where that rule holds. */
    retention: z.strictObject({ days: z.int().positive(), scope: z.enum(['webmail', 'mailbox']) }).optional(),
    support: z.strictObject({
      email: z.email('Write the address where users get help, such as support@example.com.'),
      url: z.url('Write the whole address of the page, starting with https://.').optional(),
    }),
  })
  .check((context) => {
    const { closed, incoming, submission } = context.value;
    for (const [list, servers] of Object.entries({ incoming, submission })) {
      for (const [index, server] of servers.entries()) {
        if (!closed.includes(server.port)) continue;
        context.issues.push({
          code: 'custom',
          input: server.port,
          path: [list, index, 'port'],
          message: `Port ${server.port} is also listed under "closed". Take it out of one of the two.`,
        });
      }
    }
  });

export type Provider = z.infer<typeof providerSchema>;
export type IncomingServer = Provider['incoming'][number];
export type SubmissionServer = Provider['submission'][number];
export type Server = IncomingServer | SubmissionServer;
export type Security = Server['security'];
