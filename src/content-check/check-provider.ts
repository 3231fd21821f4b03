import type { Provider, Server } from '../schemas/provider.ts';
import { providerSchema } from '../schemas/provider.ts';
import { checkSchema } from './check-schema.ts';
import type { ContentFile } from './content-file.ts';
import type { Fault } from './fault.ts';

/** What is wrong with a provider's facts, and what only looks wrong. */
export interface ProviderReport {
  value: Provider | undefined;
  faults: Fault[];
  /** Worth a look; nothing that stops a build. */
  doubts: Fault[];
}

/** Check the file with a provider's facts, line by line. */
export function checkProvider(content: ContentFile): ProviderReport {
  const { value, faults } = checkSchema(content, providerSchema);
  return { value, faults, doubts: value ? doubtsAbout(value, content) : [] };
}

const usualPairs: Readonly<Record<number, string>> = {
  25: 'starttls',
  110: 'starttls',
  143: 'starttls',
  465: 'tls',
  587: 'starttls',
  993: 'tls',
  995: 'tls',
};

function doubtsAbout(provider: Provider, content: ContentFile): Fault[] {
  const at = (path: readonly PropertyKey[], message: string): Fault => ({
    file: content.file,
    line: content.lineOf(path),
    message: `${path.map(String).join('.')}: ${message}`,
  });
  const lists = { incoming: provider.incoming, submission: provider.submission } satisfies Record<string, Server[]>;
  return [
    ...Object.entries(lists).flatMap(([list, servers]) =>
      servers.flatMap((server, index) =>
        doubtsAboutServer(server, servers, index).map((text) => at([list, index], text)),
      ),
    ),
    ...(new URL(provider.site).pathname === '/'
      ? []
      : [at(['site'], 'The site is built to be served from the top of its host; leave the path out.')]),
    ...(provider.site.startsWith('https:')
      ? []
      : [at(['site'], 'Serve it over https: programs fetch their settings from it.')]),
    ...provider.webmail.flatMap((url, index) =>
      url.startsWith('https:')
        ? []
        : [at(['webmail', index], 'Passwords are typed there: write an address with https.')],
    ),
  ];
}

function doubtsAboutServer(server: Server, servers: readonly Server[], index: number): string[] {
  const { host, port, security, when } = server;
  const usual = usualPairs[port];
  const same = (other: Server) => ('protocol' in other && other.protocol) === ('protocol' in server && server.protocol);
  const before = servers.slice(0, index).filter(same);
  return [
    ...(usual === undefined || usual === security
      ? []
      : [`Port ${port} usually goes with ${usual}. Is ${security} right?`]),
    ...(port === 25 ? ['Port 25 is for mail between servers, and most networks block it.'] : []),
    ...(host.includes('%EMAILLOCALPART%')
      ? ['A host with a name of its own for each mailbox cannot stand in DNS records.']
      : []),
    ...(before.some((other) => other.host === host && other.port === port)
      ? ['The same server stands there twice.']
      : []),
    ...(before.length > 0 && when === undefined
      ? ['Say with "when:" in which case to use this one rather than the one before.']
      : []),
  ];
}
