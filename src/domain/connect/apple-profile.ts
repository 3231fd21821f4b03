import type { IncomingServer, Provider, Server } from '../../schemas/provider.ts';
import { asciiAddress, type EmailAddress } from '../provider/address.ts';
import { fillAddress, hasPlaceholder } from '../provider/fill-address.ts';
import { userNameOf } from '../provider/words.ts';
import { type PlistValue, propertyList } from './property-list.ts';
import { stableUuid } from './stable-id.ts';

/** What a profile is made for. */
export interface ProfileChoice {
  /** Without it, the device asks for address and user name when the profile is installed. */
  address?: EmailAddress | undefined;
  /** Without it, the provider's first. */
  protocol?: IncomingServer['protocol'] | undefined;
  /** The name that others see beside the address. Without it, the device asks or leaves it out. */
  fullName?: string | undefined;
  /** Which server for outgoing mail, counted from 0; without it, the provider's first. */
  submission?: number | undefined;
}

/** What a web server calls such a file, and what a browser must be told for the device to take it as a profile. */
export const profileMediaType = 'application/x-apple-aspen-config';

/**
 * Write a configuration profile for iPhone, iPad and Mac with one mail account, without any password (Apple, device
 * management, payload `com.apple.mail.managed`). A profile made later for the same site, address and protocol has the
 * same identifiers, so that installing it replaces the first.
 * @throws Error when the provider has no such server, or when its hosts need an address and there is none
 */
export function appleProfile(provider: Provider, choice: ProfileChoice = {}): string {
  const { address, protocol, fullName } = choice;
  const filled = address ? fillAddress(provider, address) : provider;
  const incoming = filled.incoming.find((server) => protocol === undefined || server.protocol === protocol);
  const outgoing = filled.submission[choice.submission ?? 0];
  if (!incoming || !outgoing) throw new Error('This provider has no such server.');
  if (!address && hasPlaceholder(incoming.host + outgoing.host))
    throw new Error('The hosts of this provider need an address.');

  const owner = address ? asciiAddress(address) : '';
  const name = `${provider.site}#${incoming.protocol}:${owner}`;
  const identifier = `${reversedHost(provider.site)}.mail.${stableUuid(`${name} profile`).toLowerCase()}`;
  const kind = incoming.protocol === 'imap' ? 'IMAP' : 'POP3';
  const account: PlistValue = {
    PayloadType: 'com.apple.mail.managed',
    PayloadVersion: 1,
    PayloadIdentifier: `${identifier}.account`,
    PayloadUUID: stableUuid(`${name} account`),
    PayloadDisplayName: `${provider.name} (${kind})`,
    EmailAccountDescription: provider.name,
    EmailAccountName: fullName === '' ? undefined : fullName,
    EmailAccountType: incoming.protocol === 'imap' ? 'EmailTypeIMAP' : 'EmailTypePOP',
    EmailAddress: address && owner,
    ...serverKeys('Incoming', incoming, address && userNameOf(filled, incoming)),
    ...serverKeys('Outgoing', outgoing, address && userNameOf(filled, outgoing)),
    OutgoingPasswordSameAsIncomingPassword: true,
  };
  return propertyList({
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: stableUuid(`${name} profile`),
    PayloadDisplayName: address ? `${provider.name}: ${owner}` : `${provider.name}: mail account`,
    PayloadDescription: `Sets up a mail account with ${provider.name}, over ${kind}. It holds no password: the device asks for it. Remove the profile, and the account goes with it.`,
    PayloadOrganization: provider.name,
    PayloadContent: [account],
  });
}

/** Answer whether a profile can be made before the address is known. */
export function hasGenericProfile(provider: Provider, protocol?: IncomingServer['protocol']): boolean {
  const incoming = provider.incoming.find((server) => protocol === undefined || server.protocol === protocol);
  const hosts = [incoming?.host, provider.submission[0]?.host];
  return hosts.every((host) => host !== undefined && !hasPlaceholder(host));
}

/** Name the file: `example-mail-imap.mobileconfig`. */
export function profileFileName(provider: Provider, protocol: IncomingServer['protocol']): string {
  const name = provider.name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${name || 'mail'}-${protocol}.mobileconfig`;
}

/** `UseSSL` stands for both kinds: the port tells the device which (Apple asks for nothing more). */
function serverKeys(direction: 'Incoming' | 'Outgoing', server: Server, username: string | undefined) {
  return {
    [`${direction}MailServerHostName`]: server.host,
    [`${direction}MailServerPortNumber`]: server.port,
    [`${direction}MailServerUseSSL`]: true,
    [`${direction}MailServerAuthentication`]: 'EmailAuthPassword',
    [`${direction}MailServerUsername`]: username,
  };
}

/** Turn the site's host round, as identifiers of profiles are written: `com.example.help`. */
function reversedHost(site: string): string {
  return new URL(site).hostname.split('.').reverse().join('.');
}
