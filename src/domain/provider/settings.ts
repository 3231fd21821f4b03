import type { Provider, Server } from '../../schemas/provider.ts';
import { hostInWords, securityName, userNameInWords } from './words.ts';

/** One server as a reader enters it. */
export interface SettingsRow {
  direction: 'incoming' | 'outgoing';
  /** `IMAP`, `POP3` or `SMTP`. */
  protocol: string;
  host: string;
  port: number;
  security: string;
  username: string;
  /** When to use this server rather than the one above it; absent for the first choice. */
  when?: string;
}

/** Derive the rows of the settings table, in the order a mail program should try the servers. */
export function settingsRows(provider: Provider): SettingsRow[] {
  const username = userNameInWords(provider);
  const row = (direction: SettingsRow['direction'], protocol: string, server: Server): SettingsRow => ({
    direction,
    protocol,
    host: hostInWords(server.host),
    port: server.port,
    security: securityName(server.security),
    username,
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
