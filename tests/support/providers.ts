import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { type Provider, providerSchema } from '../../src/schemas/provider.ts';

/** A valid provider with a value for everything; tests change one thing at a time. */
export const exampleProvider: Provider = providerSchema.parse({
  name: 'Lantern Mail',
  site: 'https://help.lantern.example',
  username: '%EMAILADDRESS%',
  incoming: [
    { protocol: 'imap', host: 'imap.lantern.example', port: 993, security: 'tls' },
    { protocol: 'pop3', host: 'pop.lantern.example', port: 995, security: 'tls' },
  ],
  submission: [
    { host: 'smtp.lantern.example', port: 587, security: 'starttls' },
    { host: 'smtp2.lantern.example', port: 465, security: 'tls', when: 'your network blocks port 587' },
  ],
  closed: [25, 110],
  tls: { minimum: '1.2' },
  webmail: ['https://webmail.lantern.example'],
  retention: { days: 90, scope: 'webmail' },
  support: { email: 'help@lantern.example', url: 'https://lantern.example/help' },
});

/** The same provider with nothing that it could do without. */
export const plainProvider: Provider = providerSchema.parse({
  name: 'Plain Mail',
  site: 'https://help.plain.example',
  username: '%EMAILLOCALPART%',
  incoming: [{ protocol: 'pop3', host: 'pop.plain.example', port: 995, security: 'tls' }],
  submission: [{ host: 'smtp.plain.example', port: 465, security: 'tls' }],
  tls: { minimum: '1.3' },
  support: { email: 'help@plain.example' },
});

/** Read a provider's file. */
export function readProvider(file: string): Provider {
  return providerSchema.parse(parse(readFileSync(file, 'utf8')));
}

const knownPorts = [25, 26, 110, 143, 465, 587, 993, 995, 2525];

/** Any port, the usual ones of mail most of all. */
export const anyPort = fc.oneof(fc.constantFrom(...knownPorts), fc.integer({ min: 1, max: 65_535 }));

const placeholders = [
  '%EMAILDOMAIN%',
  'mail.%EMAILDOMAIN%',
  '%EMAILLOCALPART%.example.net',
  'in.%EMAILDOMAIN%.example',
];
const serverFields = {
  host: fc.oneof(fc.constantFrom('mail.example.com', ...placeholders), fc.domain()),
  port: anyPort,
  security: fc.constantFrom('tls', 'starttls'),
  when: fc.option(fc.constant('the first one does not connect'), { nil: undefined }),
  username: fc.option(fc.constantFrom('%EMAILADDRESS%', '%EMAILLOCALPART%'), { nil: undefined }),
};

/** Any provider that the schema allows: any mix of protocols, encryptions, ports and placeholders. */
export const anyProvider: fc.Arbitrary<Provider> = fc
  .record({
    name: fc.constantFrom('Example Mail', 'Implicit & Sons', 'Cash $& Carry', '<b>Bold</b>'),
    site: fc.constant('https://help.example.com'),
    username: fc.constantFrom('%EMAILADDRESS%', '%EMAILLOCALPART%', '%EMAILLOCALPART%.%EMAILDOMAIN%'),
    domains: fc.subarray(['example.com', 'example.net']),
    incoming: fc.array(fc.record({ protocol: fc.constantFrom('imap', 'pop3'), ...serverFields }), {
      minLength: 1,
      maxLength: 4,
    }),
    submission: fc.array(fc.record(serverFields), { minLength: 1, maxLength: 4 }),
    closed: fc.uniqueArray(anyPort, { maxLength: 5 }),
    tls: fc.record({ minimum: fc.constantFrom('1.2', '1.3') }),
    webmail: fc.subarray(['https://webmail.example.com', 'https://mail.example.com']),
    retention: fc.option(
      fc.record({ days: fc.integer({ min: 1, max: 3650 }), scope: fc.constantFrom('webmail', 'mailbox') }),
      { nil: undefined },
    ),
    support: fc.record({
      email: fc.constant('help@example.com'),
      url: fc.option(fc.constant('https://example.com/help'), { nil: undefined }),
    }),
  })
  .map((drawn) => {
    const offered = [...drawn.incoming, ...drawn.submission].map(({ port }) => port);
    return providerSchema.parse({ ...drawn, closed: drawn.closed.filter((port) => !offered.includes(port)) });
  });
