import type { Provider } from '../../schemas/provider.ts';
import { allServers, findServer, offeredPorts } from './offer.ts';

const namedConditions = {
  imap: (provider) => findServer(provider, 'imap') !== undefined,
  pop3: (provider) => findServer(provider, 'pop3') !== undefined,
  'second-submission': (provider) => findServer(provider, 'second-submission') !== undefined,
  'submission-starttls': (provider) => findServer(provider, 'submission-starttls') !== undefined,
  'submission-tls': (provider) => findServer(provider, 'submission-tls') !== undefined,
  'incoming-starttls': (provider) => provider.incoming.some((server) => server.security === 'starttls'),
  'closed-ports': (provider) => provider.closed.length > 0,
  'tls-1.3-only': (provider) => provider.tls.minimum === '1.3',
  retention: (provider) => provider.retention !== undefined,
  webmail: (provider) => provider.webmail.length > 0,
  'support-url': (provider) => provider.support.url !== undefined,
  /** Each customer's domain has server names of its own. */
  'own-hosts': (provider) => allServers(provider).some(({ host }) => host.includes('%EMAILDOMAIN%')),
  'whole-address': (provider) => provider.username === '%EMAILADDRESS%',
} satisfies Record<string, (provider: Provider) => boolean>;

const portCondition = /^(port|closed)-(\d{1,5})$/;

/** The conditions that content may name, for error messages. `port-` and `closed-` take any port number. */
export const conditionNames: readonly string[] = [...Object.keys(namedConditions), 'port-587', 'closed-25'];

/**
 * Answer whether a condition such as `pop3`, `!second-submission`, `port-587` or `closed-25` holds for a provider.
 * Several names separated by spaces must all hold. Returns `undefined` for a name that does not exist.
 */
export function holds(condition: string, provider: Provider): boolean | undefined {
  const answers = condition
    .trim()
    .split(/\s+/)
    .map((name) => holdsOne(name, provider));
  return answers.includes(undefined) ? undefined : !answers.includes(false);
}

function holdsOne(name: string, provider: Provider): boolean | undefined {
  if (name.startsWith('!')) {
    const answer = holdsOne(name.slice(1), provider);
    return answer === undefined ? undefined : !answer;
  }
  const port = portCondition.exec(name);
  if (port) {
    const ports = port[1] === 'port' ? offeredPorts(provider) : provider.closed;
    return ports.includes(Number(port[2]));
  }
  const condition: ((provider: Provider) => boolean) | undefined = Object.hasOwn(namedConditions, name)
    ? namedConditions[name as keyof typeof namedConditions] // hasOwn has just shown that the key exists
    : undefined;
  return condition?.(provider);
}
