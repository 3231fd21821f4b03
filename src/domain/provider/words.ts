import type { Provider, Security, Server } from '../../schemas/provider.ts';
import { inWords } from './shown.ts';

/** What a mail program prints beside each choice of encryption. */
export type SecurityWords = Readonly<Record<Security, string>>;

const usualWords: SecurityWords = { tls: 'SSL/TLS', starttls: 'STARTTLS' };

/** Name an encryption as most mail programs do, or in the words of one program. */
export function securityName(security: Security, words: SecurityWords = usualWords): string {
  return words[security];
}

/** Say port and encryption as the one choice they are: `port 587 with STARTTLS`. */
export function choiceName(server: Server, words: SecurityWords = usualWords): string {
  return `port ${server.port} with ${securityName(server.security, words)}`;
}

/**
 * Say which port incoming mail takes, for readers of whose account nobody knows the kind: `port 993 with SSL/TLS (IMAP) or
 * port 995 with SSL/TLS (POP3)`. An account set up as POP3 answers to no IMAP port, so naming one alone breaks it.
 */
export function incomingChoices({ incoming }: Pick<Provider, 'incoming'>): string | undefined {
  const kinds = [...new Set(incoming.map(({ protocol }) => protocol))];
  const choices = kinds.flatMap((kind) => {
    const server = incoming.find(({ protocol }) => protocol === kind);
    return server ? [kinds.length > 1 ? `${choiceName(server)} (${kind.toUpperCase()})` : choiceName(server)] : [];
  });
  return choices.length > 0 ? choices.join(' or ') : undefined;
}

/** Write a host for people: the placeholder of a customer's own domain becomes words that show where it goes. */
export function hostInWords(host: string): string {
  return inWords(host);
}

/** Say what to enter as the user name of one server, or of most of them. */
export function userNameInWords(provider: Provider, server?: Server): string {
  return inWords(userNameOf(provider, server));
}

/** The form of the user name that a server wants, with its placeholders. */
export function userNameOf(provider: Provider, server?: Server): string {
  return server?.username ?? provider.username;
}

/** The user name for a text that speaks of all servers: its form, or where to look it up if they differ. */
export function userNameForAll(provider: Provider): string {
  const forms = new Set([...provider.incoming, ...provider.submission].map((server) => userNameOf(provider, server)));
  const [only = provider.username] = forms;
  return forms.size > 1 ? 'the name that the settings show for this server' : only;
}

/** Join a list as a sentence does: `25, 26, 110 and 143`. */
export function listInWords(items: readonly (string | number)[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
