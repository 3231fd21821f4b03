import type { Provider, Server } from '../../schemas/provider.ts';
import { hostInWords, type SecurityWords, securityName, userNameInWords, userNameOf } from './words.ts';

/** One server as a reader enters it. */
export interface SettingsRow {
  direction: 'incoming' | 'outgoing';
  /** `IMAP`, `POP3` or `SMTP`. */
  protocol: string;
  host: string;
  /** The host as the provider's file has it, with placeholders where it depends on the address. */
  openHost: string;
  port: number;
  security: string;
  username: string;
  openUsername: string;
  /** When to use this server rather than the one above it; absent for the first choice. */
  when?: string;
}

/**
 * Derive the rows of the settings table, in the order a mail program should try the servers.
 * @param words what one program calls each encryption; without it, what most programs call it
 */
export function settingsRows(provider: Provider, words?: SecurityWords): SettingsRow[] {
  const row = (direction: SettingsRow['direction'], protocol: string, server: Server): SettingsRow => ({
    direction,
    protocol,
    host: hostInWords(server.host),
    openHost: server.host,
    port: server.port,
    security: securityName(server.security, words),
    username: userNameInWords(provider, server),
    openUsername: userNameOf(provider, server),
    ...(server.when === undefined ? {} : { when: server.when }),
  });
  return [
    ...provider.incoming.map((server) => row('incoming', server.protocol.toUpperCase(), server)),
    ...provider.submission.map((server) => row('outgoing', 'SMTP', server)),
  ];
}

/** Write one server of the settings in a line: `IMAP mail.example.com, port 993 with SSL/TLS`. */
export function settingsLine({ protocol, host, port, security }: SettingsRow): string {
  return `${protocol} ${host}, port ${port} with ${security}`;
}
