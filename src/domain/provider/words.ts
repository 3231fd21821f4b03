import type { Provider, Security, Server } from '../../schemas/provider.ts';

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

/** Write a host for people: the placeholder of a customer's own domain becomes words that show where it goes. */
export function hostInWords(host: string): string {
  return host.replaceAll('%EMAILDOMAIN%', 'your-domain').replaceAll('%EMAILLOCALPART%', 'your-name');
}

/** Say what to enter as the user name. */
export function userNameInWords(provider: Provider): string {
  return provider.username === '%EMAILADDRESS%' ? 'your whole e-mail address' : 'the part of your address before the @';
}

/** Join a list as a sentence does: `25, 26, 110 and 143`. */
export function listInWords(items: readonly (string | number)[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
