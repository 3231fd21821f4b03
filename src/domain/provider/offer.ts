import type { IncomingServer, Provider, Server, SubmissionServer } from '../../schemas/provider.ts';

/** The names by which content refers to one of a provider's servers. */
export const serverRoles = [
  'incoming',
  'imap',
  'pop3',
  'submission',
  'second-submission',
  'submission-starttls',
  'submission-tls',
] as const;

export type ServerRole = (typeof serverRoles)[number];

/** Find the server that plays a role for this provider; `undefined` where the provider has none. */
export function findServer(provider: Provider, role: ServerRole): Server | undefined {
  const { incoming, submission } = provider;
  const finders: Record<ServerRole, () => Server | undefined> = {
    incoming: () => incoming[0],
    imap: () => incoming.find((server) => server.protocol === 'imap'),
    pop3: () => incoming.find((server) => server.protocol === 'pop3'),
    submission: () => submission[0],
    'second-submission': () => submission[1],
    'submission-starttls': () => submission.find((server) => server.security === 'starttls'),
    'submission-tls': () => submission.find((server) => server.security === 'tls'),
  };
  return finders[role]();
}

/** List every server of a provider, incoming first, each list in the order to try. */
export function allServers(provider: Provider): (IncomingServer | SubmissionServer)[] {
  return [...provider.incoming, ...provider.submission];
}

/** List the ports that this provider offers, in the order of its servers. */
export function offeredPorts(provider: Provider): number[] {
  return [...new Set(allServers(provider).map((server) => server.port))];
}
