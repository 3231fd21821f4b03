import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firewallRules } from '../../../../src/domain/connect/firewall.ts';
import { handOut } from '../../../../src/domain/connect/hand-out.ts';
import { allServers, offeredPorts } from '../../../../src/domain/provider/offer.ts';
import { anyProvider, exampleProvider, plainProvider } from '../../../support/providers.ts';

describe('handOut', () => {
  test('writes this text', async () => {
    await expect(handOut(exampleProvider)).toMatchFileSnapshot('../../../fixtures/connect/golden/hand-out.txt');
  });

  test('names the address of support where there is no page, and no webmail where there is none', () => {
    const text = handOut(plainProvider);
    expect(text).toContain('Help from a person: help@plain.example');
    expect(text).not.toMatch(/browser|undefined/);
  });

  test('names ports, protocols and hosts of the provider, and no one’s own name', () => {
    fc.assert(
      fc.property(anyProvider, (provider) => {
        const text = handOut(provider);
        const ports = Array.from(text.matchAll(/^ {2}Port: +(\d+)$/gm), ([, port]) => Number(port));
        expect(ports.filter((port) => !offeredPorts(provider).includes(port))).toEqual([]);
        expect(ports.length).toBeGreaterThan(1);
        const protocols = provider.incoming.map(({ protocol }) => protocol.toUpperCase());
        for (const name of ['IMAP', 'POP3']) expect(text.includes(name)).toBe(protocols.includes(name));
        expect(text).not.toContain('%EMAILADDRESS%');
      }),
    );
  });
});

describe('firewallRules', () => {
  test('lists the mail servers first, then the web', () => {
    expect(firewallRules(exampleProvider).map(({ host, port }) => `${host}:${port}`)).toEqual([
      'smtp.lantern.example:587',
      'smtp2.lantern.example:465',
      'imap.lantern.example:993',
      'pop.lantern.example:995',
      'webmail.lantern.example:443',
      'help.lantern.example:443',
    ]);
  });

  test('lists each server of any provider once, and nothing else but the web', () => {
    fc.assert(
      fc.property(anyProvider, (provider) => {
        const rules = firewallRules(provider).map(({ host, port }) => `${host}:${port}`);
        const servers = allServers(provider).map(({ host, port }) => `${host}:${port}`);
        expect(new Set(rules).size).toBe(rules.length);
        expect(servers.filter((server) => !rules.includes(server))).toEqual([]);
        expect(rules.filter((rule) => !servers.includes(rule) && !rule.endsWith(':443'))).toEqual([]);
      }),
    );
  });
});
