import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SettingsRow, settingsRows } from '../../../../src/domain/provider/settings.ts';
import type { Server } from '../../../../src/schemas/provider.ts';
import { anyProvider, exampleProvider, plainProvider } from '../../../support/providers.ts';

describe('settingsRows', () => {
  test('writes one server as a reader enters it', () => {
    expect(settingsRows(plainProvider)[1]).toEqual({
      direction: 'outgoing',
      protocol: 'SMTP',
      host: 'smtp.plain.example',
      openHost: 'smtp.plain.example',
      port: 465,
      security: 'SSL/TLS',
      username: 'the part of your address before the @',
      openUsername: '%EMAILLOCALPART%',
    });
  });

  test('lists the servers in the order to try them, incoming first', () => {
    const rows = settingsRows(exampleProvider).map(({ protocol, port, security }) => [protocol, port, security]);
    expect(rows).toEqual([
      ['IMAP', 993, 'SSL/TLS'],
      ['POP3', 995, 'SSL/TLS'],
      ['SMTP', 587, 'STARTTLS'],
      ['SMTP', 465, 'SSL/TLS'],
    ]);
  });

  test('says when to use a server only where the provider says it', () => {
    expect(settingsRows(exampleProvider).map((row) => ('when' in row ? row.when : 'no word of it'))).toEqual([
      'no word of it',
      'no word of it',
      'no word of it',
      'your network blocks port 587',
    ]);
  });

  test('lists exactly the servers of any provider', () => {
    const words = { imap: 'IMAP', pop3: 'POP3', tls: 'SSL/TLS', starttls: 'STARTTLS' };
    const row = (direction: SettingsRow['direction'], protocol: string, server: Server) => ({
      direction,
      protocol,
      port: server.port,
      security: words[server.security],
      when: server.when,
    });
    fc.assert(
      fc.property(anyProvider, (provider) => {
        const rows = settingsRows(provider);
        expect(rows).toHaveLength(provider.incoming.length + provider.submission.length);
        expect(rows).toMatchObject([
          ...provider.incoming.map((server) => {
            const { when, ...rest } = row('incoming', words[server.protocol], server);
            return when === undefined ? rest : { ...rest, when };
          }),
          ...provider.submission.map((server) => {
            const { when, ...rest } = row('outgoing', 'SMTP', server);
            return when === undefined ? rest : { ...rest, when };
          }),
        ]);
      }),
    );
  });

  test('leaves a host as it is, but for placeholders, of which it leaves none', () => {
    fc.assert(
      fc.property(anyProvider, (provider) => {
        const hosts = settingsRows(provider).map(({ host }) => host);
        const servers = [...provider.incoming, ...provider.submission];
        for (const [index, { host }] of servers.entries()) {
          expect(hosts[index]).not.toContain('%');
          if (!host.includes('%')) expect(hosts[index]).toBe(host);
        }
      }),
    );
  });
});
