import type { Provider, Server } from '../../schemas/provider.ts';
import { asciiAddress, type EmailAddress } from './address.ts';

/** A provider whose hosts and user names hold no placeholder any more: the settings of one address. */
export type FilledProvider = Provider;

const placeholder = /%EMAIL(?:ADDRESS|LOCALPART|DOMAIN)%/g;

/**
 * Put an address in place of the placeholders of a text (draft-ietf-mailmaint-autoconfig, "Placeholders").
 * Domains come in ASCII: DNS knows no other form, and a server that knows `xn--…` refuses a user name with “ü”.
 */
export function fillPlaceholders(text: string, address: EmailAddress): string {
  const values: Record<string, string> = {
    '%EMAILADDRESS%': asciiAddress(address),
    '%EMAILLOCALPART%': address.local,
    '%EMAILDOMAIN%': address.asciiDomain,
  };
  // In one go, so that a name that looks like a placeholder stays a name.
  return text.replace(placeholder, (found) => values[found] ?? found);
}

/** Answer whether a text still needs an address. */
export function hasPlaceholder(text: string): boolean {
  return text.search(placeholder) !== -1;
}

/**
 * Fill a provider's hosts and user names in for an address. What a provider offers does not change by it; conditions
 * such as `whole-address` are asked of the provider itself.
 */
export function fillAddress(provider: Provider, address: EmailAddress): FilledProvider {
  const fill = <T extends Server>(server: T): T => ({
    ...server,
    host: fillPlaceholders(server.host, address),
    ...(server.username === undefined ? {} : { username: fillPlaceholders(server.username, address) }),
  });
  return {
    ...provider,
    username: fillPlaceholders(provider.username, address),
    incoming: provider.incoming.map(fill),
    submission: provider.submission.map(fill),
  };
}
