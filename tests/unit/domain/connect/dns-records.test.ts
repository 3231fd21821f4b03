import { parse } from 'dns-zonefile';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dnsRecords, zoneFile } from '../../../../src/domain/connect/dns-records.ts';
import type { Provider } from '../../../../src/schemas/provider.ts';
import { anyAddress } from '../../../support/addresses.ts';
import { anyProvider, exampleProvider, plainProvider } from '../../../support/providers.ts';

/** The services of RFC 6186 and RFC 8314, and how a program that finds them sets its account up. */
const services: Record<string, { protocol: string; security: string }> = {
  _submissions: { protocol: 'smtp', security: 'tls' },
  _submission: { protocol: 'smtp', security: 'starttls' },
  _imaps: { protocol: 'imap', security: 'tls' },
  _imap: { protocol: 'imap', security: 'starttls' },
  _pop3s: { protocol: 'pop3', security: 'tls' },
  _pop3: { protocol: 'pop3', security: 'starttls' },
};

interface Found {
  protocol: string;
  security: string;
  host: string;
  port: number;
}

/** Find servers in a zone as RFC 6186, section 4, tells programs to: by priority; a target of "." is no server. */
function serversIn(zone: string): { incoming: Found[]; outgoing: Found[]; refused: string[] } {
  const records = parse(zone).srv ?? [];
  const byPriority = [...records].sort((a, b) => a.priority - b.priority);
  const found = byPriority.flatMap(({ name, target, port }) => {
    const service = services[name.split('.')[0] ?? ''];
    return service && target !== '.' ? [{ ...service, host: target.replace(/\.$/, ''), port }] : [];
  });
  return {
    incoming: found.filter(({ protocol }) => protocol !== 'smtp'),
    outgoing: found.filter(({ protocol }) => protocol === 'smtp'),
    refused: records.filter(({ target }) => target === '.').map(({ name }) => name),
  };
}

function expectedServers(provider: Provider, domain: string) {
  const usable = ({ host }: { host: string }) => !host.includes('%EMAILLOCALPART%');
  const server = (protocol: string, { host, port, security }: Provider['submission'][number]): Found => ({
    protocol,
    security,
    host: host.replaceAll('%EMAILDOMAIN%', domain),
    port,
  });
  return {
    incoming: provider.incoming.filter(usable).map((each) => server(each.protocol, each)),
    outgoing: provider.submission.filter(usable).map((each) => server('smtp', each)),
  };
}

describe('zoneFile', () => {
  test('writes these lines', async () => {
    await expect(zoneFile(dnsRecords(exampleProvider))).toMatchFileSnapshot(
      '../../../fixtures/connect/golden/zone.txt',
    );
  });

  test('is read back as the provider’s servers, in their order', () => {
    expect(serversIn(zoneFile(dnsRecords(exampleProvider)))).toEqual({
      ...expectedServers(exampleProvider, ''),
      refused: ['_imap._tcp', '_pop3._tcp'],
    });
  });

  test('says of every other service that it is not offered', () => {
    expect(serversIn(zoneFile(dnsRecords(plainProvider))).refused).toEqual([
      '_submission._tcp',
      '_imaps._tcp',
      '_imap._tcp',
      '_pop3._tcp',
    ]);
  });

  test('leads the autoconfig name to this site', () => {
    expect(parse(zoneFile(dnsRecords(exampleProvider))).cname).toEqual([
      { name: 'autoconfig', alias: 'help.lantern.example.' },
    ]);
  });

  test('is read back as the servers of the domain, for any provider and domain', () => {
    fc.assert(
      fc.property(anyProvider, anyAddress, (provider, { asciiDomain }) => {
        const zone = zoneFile(dnsRecords(provider, asciiDomain), asciiDomain);
        const { refused, ...servers } = serversIn(zone);
        expect(servers).toEqual(expectedServers(provider, asciiDomain));
        const names = [...servers.incoming, ...servers.outgoing].map(
          ({ protocol, security }) =>
            Object.entries(services).find(([, each]) => each.protocol === protocol && each.security === security)?.[0],
        );
        expect(new Set([...names, ...refused.map((name) => name.split('.')[0])])).toEqual(
          new Set(Object.keys(services)),
        );
        expect(parse(zone).$origin).toBe(`${asciiDomain}.`);
      }),
    );
  });
});
