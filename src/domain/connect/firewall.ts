import type { Provider, Server } from '../../schemas/provider.ts';

/** A way out that a network has to leave open. */
export interface FirewallRule {
  /** The host to reach; a firewall that knows no names looks up its addresses. */
  host: string;
  port: number;
  purpose: string;
}

const https = 443;

/** List what programs and people at this provider need to reach, each once: mail servers first, then the web. */
export function firewallRules(provider: Provider): FirewallRule[] {
  const mail = (purpose: string, { host, port }: Server): FirewallRule => ({ host, port, purpose });
  const web = (purpose: string, url: string): FirewallRule => {
    const { hostname, port } = new URL(url);
    return { host: hostname, port: port === '' ? https : Number(port), purpose };
  };
  const all = [
    ...provider.submission.map((server) => mail('Outgoing mail', server)),
    ...provider.incoming.map((server) => mail(`Incoming mail, ${server.protocol.toUpperCase()}`, server)),
    ...provider.webmail.map((url) => web('Webmail', url)),
    web('This help site', provider.site),
  ];
  const isFirst = ({ host, port }: FirewallRule, index: number) =>
    all.findIndex((other) => other.host === host && other.port === port) === index;
  return all.filter(isFirst);
}
