import type { IncomingServer, Provider, Server } from '../../schemas/provider.ts';

/** One record to add to a domain. */
export interface DnsRecord {
  /** Its name below the domain: `_imaps._tcp`. */
  name: string;
  type: 'SRV' | 'CNAME';
  /** The name it points to, without the dot at its end; empty where an SRV record says "not offered". */
  target: string;
  /** For SRV: the lower number is tried first. */
  priority: number;
  weight: number;
  port: number;
  /** What it is for, in words. */
  purpose: string;
}

/** Stands for a customer's domain where none is known; RFC 2606 keeps the ending free. */
export const sampleDomain = 'your-domain.example';

const seconds = 3600;

/** Service names of RFC 6186, section 3, and of RFC 8314, section 5.1, which adds `_submissions`. */
const services = {
  _submissions: 'Outgoing mail, SSL/TLS',
  _submission: 'Outgoing mail, STARTTLS',
  _imaps: 'IMAP, SSL/TLS',
  _imap: 'IMAP, STARTTLS',
  _pop3s: 'POP3, SSL/TLS',
  _pop3: 'POP3, STARTTLS',
} as const;

type Service = keyof typeof services;

/**
 * List the records by which mail programs find a provider's servers: one for each server, in the provider's order by
 * their priority, and one with the target `.` for each service that is not offered (RFC 6186, section 3.4).
 * @param domain the customer's domain, in ASCII; hosts with `%EMAILDOMAIN%` become its own
 */
export function dnsRecords(provider: Provider, domain: string = sampleDomain): DnsRecord[] {
  const offered = [
    ...provider.submission.map((server, priority) => ({ service: submissionService(server), server, priority })),
    ...provider.incoming.map((server, priority) => ({ service: incomingService(server), server, priority })),
    // A name that differs from mailbox to mailbox cannot stand in DNS.
  ].filter(({ server }) => !/%EMAIL(?:ADDRESS|LOCALPART)%/.test(server.host));
  const names = Object.keys(services) as Service[]; // Object.keys forgets what the constant says
  const srv = names.flatMap((service): DnsRecord[] => {
    const base = { name: `${service}._tcp`, type: 'SRV', purpose: services[service] } as const;
    const found = offered.filter((each) => each.service === service);
    if (found.length === 0)
      return [{ ...base, target: '', priority: 0, weight: 0, port: 0, purpose: `${base.purpose}: not offered` }];
    return found.map(({ server, priority }) => ({
      ...base,
      target: server.host.replaceAll('%EMAILDOMAIN%', domain),
      priority,
      weight: 1,
      port: server.port,
    }));
  });
  return [...srv, autoconfigRecord(provider)];
}

/** Write records as the lines of a zone file (RFC 1035, section 5.1; RFC 2782). */
export function zoneFile(records: readonly DnsRecord[], domain: string = sampleDomain): string {
  const lines = records.map(({ name, type, target, priority, weight, port }) => {
    const data = type === 'SRV' ? `${priority} ${weight} ${port} ${target}.` : `${target}.`;
    return `${name.padEnd(18)} IN ${type.padEnd(5)} ${data}`;
  });
  return [`$ORIGIN ${domain}.`, `$TTL ${seconds}`, ...lines, ''].join('\n');
}

/** The name under which Thunderbird looks first; it leads to this site, which serves the file. */
function autoconfigRecord(provider: Provider): DnsRecord {
  const target = new URL(provider.site).hostname;
  return {
    name: 'autoconfig',
    type: 'CNAME',
    target,
    priority: 0,
    weight: 0,
    port: 0,
    purpose: 'Thunderbird’s settings file',
  };
}

function submissionService({ security }: Server): Service {
  return security === 'tls' ? '_submissions' : '_submission';
}

function incomingService({ protocol, security }: IncomingServer): Service {
  return security === 'tls' ? `_${protocol}s` : `_${protocol}`;
}
