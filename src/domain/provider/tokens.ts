import type { Provider, Server } from '../../schemas/provider.ts';
import { findServer, type ServerRole, serverRoles } from './offer.ts';
import { shownText } from './shown.ts';
import { choiceName, incomingChoices, listInWords, securityName, userNameForAll } from './words.ts';

const serverFields = {
  host: (server) => server.host,
  port: (server) => String(server.port),
  security: (server) => securityName(server.security),
  choice: choiceName,
} satisfies Record<string, (server: Server) => string>;

const providerTokens = {
  name: (provider) => provider.name,
  username: userNameForAll,
  'incoming.choices': incomingChoices,
  webmail: (provider) => provider.webmail[0],
  closed: (provider) => (provider.closed.length > 0 ? listInWords(provider.closed) : undefined),
  'tls.minimum': (provider) => `TLS ${provider.tls.minimum}`,
  'retention.days': (provider) => provider.retention && String(provider.retention.days),
  'support.email': (provider) => provider.support.email,
  'support.url': (provider) => provider.support.url,
} satisfies Record<string, (provider: Provider) => string | undefined>;

/** What a token stands for: a value, a value that this provider does not have, or no token at all. */
export type TokenValue = { kind: 'value'; value: string } | { kind: 'lacking' } | { kind: 'unknown' };

/** Every token that content may use, without its braces. */
export const tokenNames: readonly string[] = [
  ...serverRoles.flatMap((role) => Object.keys(serverFields).map((field) => `${role}.${field}`)),
  ...Object.keys(providerTokens),
];

// Wider than any token, so that a misspelled one ({Submission.port}, { name }) is found and refused, not shown to readers.
const tokenPattern = /\{([\w .-]+)\}/g;

/** Look up one token (`submission.port`, `retention.days`) for a provider; what depends on the address comes in words. */
export function tokenValue(token: string, provider: Provider): TokenValue {
  const found = openValue(token, provider);
  return found.kind === 'value' ? { ...found, value: shownText(found.value, undefined) } : found;
}

/** List the tokens in a text, each once. */
export function tokensIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(tokenPattern), (match) => match[1] ?? ''))];
}

/**
 * Put a provider's values in place of the tokens of a text; what depends on the address comes in words.
 * @throws Error on a token that is unknown or that this provider lacks; the content check finds these first.
 */
export function fillTokens(text: string, provider: Provider): string {
  return shownText(fillTokensOpen(text, provider), undefined);
}

/**
 * Put a provider's values in place of the tokens of a text, and leave what depends on the address open: its
 * placeholders stay, for `markValues` and `shownContent`.
 * @throws Error as `fillTokens` does.
 */
export function fillTokensOpen(text: string, provider: Provider): string {
  return text.replace(tokenPattern, (whole, token: string) => {
    const found = openValue(token, provider);
    if (found.kind === 'value') return found.value;
    throw new Error(
      found.kind === 'unknown'
        ? `${whole} is not a token. Known tokens: ${tokenNames.join(', ')}.`
        : `This provider has no value for ${whole}. Put the passage under a condition.`,
    );
  });
}

function openValue(token: string, provider: Provider): TokenValue {
  if (!tokenNames.includes(token)) return { kind: 'unknown' };
  const value = Object.hasOwn(providerTokens, token)
    ? providerTokens[token as keyof typeof providerTokens](provider) // hasOwn has just shown that the key exists
    : serverToken(token, provider);
  return value === undefined ? { kind: 'lacking' } : { kind: 'value', value };
}

function serverToken(token: string, provider: Provider): string | undefined {
  const dot = token.lastIndexOf('.');
  const server = findServer(provider, token.slice(0, dot) as ServerRole); // tokenNames lists roles only
  return server && serverFields[token.slice(dot + 1) as keyof typeof serverFields](server); // and fields only
}
