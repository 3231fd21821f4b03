import type { Provider, Server } from '../../schemas/provider.ts';
import { userNameOf } from '../provider/words.ts';
import { element, type XmlElement, xmlDocument } from './xml.ts';

/** Where the file is found, behind the domain of an address and behind its `autoconfig.` host. */
export const autoconfigPaths = ['/.well-known/autoconfig/mail/config-v1.1.xml', '/mail/config-v1.1.xml'] as const;

const socketTypes = { tls: 'SSL', starttls: 'STARTTLS' } satisfies Record<Server['security'], string>;
/** Longest names that the draft allows ("displayName and displayShortName"). */
const longestName = 60;
const longestShortName = 20;

/**
 * Write the file that Thunderbird and others fetch to set up an account by themselves: all servers in the provider's
 * order (draft-ietf-mailmaint-autoconfig-06; version 1.2 is 1.1 with additions, and readers must not look at it).
 * @param helpUrl address of this help site, to which the documentation leads
 */
export function autoconfigXml(provider: Provider, helpUrl: string): string {
  const domains = ownDomains(provider);
  const page = (path: string, title: string) =>
    element('documentation', [element('descr', title, { lang: 'en' })], { url: new URL(path, helpUrl).href });
  return xmlDocument(
    element(
      'clientConfig',
      [
        element(
          'emailProvider',
          [
            ...domains.map((domain) => element('domain', domain)),
            element('displayName', shorten(provider.name, longestName)),
            element('displayShortName', shorten(provider.name, longestShortName)),
            ...provider.incoming.map((server) => serverElement('incomingServer', server.protocol, server, provider)),
            ...provider.submission.map((server) => serverElement('outgoingServer', 'smtp', server, provider)),
            page('/settings/', 'Mail settings: servers, ports and encryption'),
            page('/fix/', 'When mail does not work'),
          ],
          { id: domains[0] ?? '' },
        ),
      ],
      { version: '1.2' },
    ),
  );
}

/** The domains that the file names; readers need at least one, and it need not be the reader's own. */
export function ownDomains(provider: Provider): string[] {
  const ofSupport = provider.support.email.slice(provider.support.email.lastIndexOf('@') + 1).toLowerCase();
  return provider.domains.length > 0 ? provider.domains : [ofSupport];
}

function serverElement(name: string, type: string, server: Server, provider: Provider): XmlElement {
  return element(
    name,
    [
      element('hostname', server.host),
      element('port', String(server.port)),
      element('socketType', socketTypes[server.security]),
      // The plain password, inside the encryption; it does not mean an unencrypted connection.
      element('authentication', 'password-cleartext'),
      element('username', userNameOf(provider, server)),
    ],
    { type },
  );
}

/** Cut a name at the last word that fits. */
function shorten(name: string, length: number): string {
  const letters = Array.from(name);
  if (letters.length <= length) return name;
  const cut = letters.slice(0, length).join('');
  return cut.replace(/\s+\S*$/, '') || cut;
}
