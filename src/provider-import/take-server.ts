import { incomingSchema, type Security, type Server, submissionSchema } from '../schemas/provider.ts';
import { type FileElement, textsOf } from './read-autoconfig.ts';

/** Something to tell about a line of the file. */
export interface Note {
  line: number;
  message: string;
}

/** A server as the provider's facts hold it, with the user name that the file gives it. */
export interface TakenServer {
  server: Server & { protocol?: 'imap' | 'pop3' };
  username: string | undefined;
  /** Whether it also takes OAuth2. */
  tokens: boolean;
  line: number;
}

/** A server that was taken over, or the reason why it was left out; and what else there is to know. */
export interface Taken {
  taken: TakenServer | undefined;
  notes: Note[];
}

const securities: Readonly<Record<string, Security>> = { SSL: 'tls', TLS: 'tls', STARTTLS: 'starttls' };
const protocols: Readonly<Record<string, string>> = { imap: 'IMAP', pop3: 'POP3', smtp: 'SMTP' };
/** What a port usually means; another pair may be right, but is worth a look. */
const usualPorts: Readonly<Record<string, string>> = {
  993: 'imap tls',
  143: 'imap starttls',
  995: 'pop3 tls',
  110: 'pop3 starttls',
  465: 'smtp tls',
  587: 'smtp starttls',
  2525: 'smtp starttls',
  25: 'smtp starttls',
};

/** Take one `incomingServer` or `outgoingServer` over (draft-ietf-mailmaint-autoconfig, "TCP-based protocols"). */
export function takeServer(element: FileElement): Taken {
  const { line } = element;
  const type = (element.attributes.type ?? '').toLowerCase();
  const host = inLowerCase(textsOf(element, 'hostname')[0] ?? '');
  const port = Number(textsOf(element, 'port')[0]);
  const name = protocols[type] && host ? `${protocols[type]} on ${host}, port ${port}` : `A server of type “${type}”`;
  const leftOut = (why: string): Taken => ({
    taken: undefined,
    notes: [{ line, message: `${name}: left out. ${why}` }],
  });

  const incoming = element.name === 'incomingServer';
  if (protocols[type] === undefined || incoming === (type === 'smtp'))
    return leftOut('This site explains IMAP, POP3 and SMTP only.');
  const [socket = ''] = textsOf(element, 'socketType');
  const security = securities[socket.toUpperCase()];
  if (socket.toLowerCase() === 'plain')
    return leftOut('It is not encrypted, and this site offers encrypted servers only.');
  if (security === undefined) return leftOut(`“${socket}” is no way to encrypt; SSL and STARTTLS are.`);
  const ways = textsOf(element, 'authentication');
  const password = ways.some((way) => ['password-cleartext', 'password-encrypted', 'plain', 'secure'].includes(way));
  if (!password && ways.includes('OAuth2'))
    return leftOut('It takes OAuth2 only: programs sign in on a web page of the provider, and no password works.');
  if (!password) return leftOut(`It takes no password (${ways.join(', ') || 'the file names no way to sign in'}).`);

  const server = { host, port, security };
  const checked = incoming
    ? incomingSchema.safeParse({ protocol: type, ...server })
    : submissionSchema.safeParse(server);
  if (!checked.success) return leftOut(checked.error.issues.map(({ message }) => message).join(' '));

  const notes: Note[] = [];
  const note = (message: string) => notes.push({ line, message: `${name}: ${message}` });
  const usual = usualPorts[port];
  if (usual !== `${type} ${security}`)
    note(
      usual === undefined
        ? 'taken over, but the port is unusual. Check it.'
        : `taken over, but port ${port} is usual for ${inWords(usual)}. Check it.`,
    );
  if (!ways.includes('password-cleartext') && !ways.includes('plain'))
    note(
      'taken over, but the file asks for a hashed password (CRAM-MD5 and the like). Check that it takes a plain one inside the encryption: the pages, the profile and the settings file say so.',
    );
  const username = textsOf(element, 'username')[0];
  return { taken: { server: checked.data, username, tokens: ways.includes('OAuth2'), line }, notes };
}

/** Host names know no capitals; placeholders are nothing but. */
function inLowerCase(host: string): string {
  return host.toLowerCase().replace(/%[a-z]+%/g, (placeholder) => placeholder.toUpperCase());
}

function inWords(usual: string): string {
  const [protocol = '', security] = usual.split(' ');
  return `${protocols[protocol]} with ${security === 'tls' ? 'SSL/TLS' : 'STARTTLS'}`;
}
