import type { IncomingServer, Provider, SubmissionServer } from '../schemas/provider.ts';
import { domainSchema, usernameSchema } from '../schemas/provider.ts';
import { childrenOf, type FileElement, textsOf } from './read-autoconfig.ts';
import { type Note, type TakenServer, takeServer } from './take-server.ts';

/** What an autoconfiguration file says of a provider. What it cannot say is not there. */
export type TakenFacts = Pick<Provider, 'name' | 'username' | 'domains' | 'incoming' | 'submission' | 'webmail'>;

/** The facts, as far as the file has them, and what to know about the rest. */
export type TakenOver =
  | { kind: 'taken'; facts: TakenFacts; id: string; notes: Note[] }
  | { kind: 'nothing'; notes: Note[] };

/** Take a provider's facts over from an autoconfiguration file, as Thunderbird's database keeps them. */
export function takeOver(root: FileElement): TakenOver {
  const [provider, ...others] = childrenOf(root, 'emailProvider');
  if (root.name !== 'clientConfig' || !provider)
    return {
      kind: 'nothing',
      notes: [
        {
          line: root.line,
          message: 'This is no autoconfiguration file: it has no clientConfig with an emailProvider.',
        },
      ],
    };
  const servers = [...childrenOf(provider, 'incomingServer'), ...childrenOf(provider, 'outgoingServer')].map(
    takeServer,
  );
  const notes: Note[] = [
    ...servers.flatMap((each) => each.notes),
    ...others.map(({ line }) => ({
      line,
      message: 'A second emailProvider: left out. Import it into a file of its own.',
    })),
    ...notTaken(root, provider),
  ];
  const taken = withoutDoubles(
    servers.flatMap((each) => each.taken ?? []),
    notes,
  );
  const incoming = taken.filter((each): each is TakenServer & { server: IncomingServer } => 'protocol' in each.server);
  const submission = withoutPort25(
    taken.filter(({ server }) => !('protocol' in server)),
    notes,
  );
  const id = provider.attributes.id ?? '';
  const byLine = () => notes.sort((a, b) => a.line - b.line);
  if (incoming.length === 0 || submission.length === 0) {
    const missing = incoming.length === 0 ? 'incoming' : 'outgoing';
    notes.push({
      line: provider.line,
      message: `No server for ${missing} mail is left, so no site can be made of this file.`,
    });
    return { kind: 'nothing', notes: byLine() };
  }
  const username = mostUsedName(taken, provider, notes);
  const own = (each: TakenServer) => {
    const name = soundName(each.username);
    return name === undefined || name === username ? {} : { username: name };
  };
  return {
    kind: 'taken',
    id,
    facts: {
      name: nameOf(provider, id),
      username,
      domains: domainsOf(provider, notes),
      incoming: incoming.map((each, index) => ({ ...each.server, ...own(each), ...when(incoming, index) })),
      submission: submission.map(
        (each, index): SubmissionServer => ({ ...each.server, ...own(each), ...when(submission, index) }),
      ),
      webmail: [...webmailOf(provider), ...webmailOf(root)],
    },
    notes: byLine(),
  };
}

function withoutDoubles(taken: TakenServer[], notes: Note[]): TakenServer[] {
  const seen = new Set<string>();
  return taken.filter(({ server, line }) => {
    const key = JSON.stringify(server);
    if (seen.has(key))
      notes.push({ line, message: `${server.host}, port ${server.port}, stands there twice: taken over once.` });
    return !seen.has(key) && seen.add(key);
  });
}

/** Port 25 is for mail between servers, and most networks block it: a program should not be sent there. */
function withoutPort25(submission: TakenServer[], notes: Note[]): TakenServer[] {
  const usable = submission.filter(({ server }) => server.port !== 25);
  if (usable.length === 0 || usable.length === submission.length) return submission;
  for (const { server, line } of submission.filter((each) => !usable.includes(each)))
    notes.push({
      line,
      message: `SMTP on ${server.host}, port 25: left out. The port is for mail between servers, and most networks block it.`,
    });
  return usable;
}

/** Say when to use a server that does what one before it does. */
function when(servers: readonly TakenServer[], index: number): { when?: string } {
  const kind = (each: TakenServer | undefined) => each && ('protocol' in each.server ? each.server.protocol : 'smtp');
  const first = servers.find((each) => kind(each) === kind(servers[index]));
  if (!first || first === servers[index]) return {};
  const samePort = first.server.port === servers[index]?.server.port;
  return { when: `${samePort ? first.server.host : `port ${first.server.port}`} does not connect` };
}

function mostUsedName(taken: readonly TakenServer[], provider: FileElement, notes: Note[]): string {
  for (const { username, line } of taken) {
    if (soundName(username) !== undefined) continue;
    const why =
      username === undefined
        ? 'The file names no user name for this server'
        : `The user name “${username}” cannot be everybody’s`;
    notes.push({ line, message: `${why}: the one of the other servers is used.` });
  }
  const names = taken.flatMap((each) => soundName(each.username) ?? []);
  if (names.length === 0)
    notes.push({
      line: provider.line,
      message: 'The file has no user name to go by: %EMAILADDRESS% (the whole address) is assumed.',
    });
  const count = (name: string) => names.filter((each) => each === name).length;
  return [...names].sort((a, b) => count(b) - count(a))[0] ?? '%EMAILADDRESS%';
}

function soundName(username: string | undefined): string | undefined {
  const checked = usernameSchema.safeParse(username?.replace('%EMAILLOCALPART%@%EMAILDOMAIN%', '%EMAILADDRESS%'));
  return checked.success ? checked.data : undefined;
}

function nameOf(provider: FileElement, id: string): string {
  const names = [...textsOf(provider, 'displayName'), ...textsOf(provider, 'displayShortName')];
  return (names.find((name) => !name.includes('%')) ?? id).replace(/\s+/g, ' ').trim();
}

function domainsOf(provider: FileElement, notes: Note[]): string[] {
  const domains = childrenOf(provider, 'domain').flatMap(({ text, line }) => {
    const checked = domainSchema.safeParse(text.toLowerCase());
    if (checked.success) return [checked.data];
    notes.push({ line, message: `The domain “${text}” is left out: it is not written as DNS has it.` });
    return [];
  });
  return [...new Set(domains)];
}

/** It stands beside the provider in some files, inside in others. */
function webmailOf(parent: FileElement): string[] {
  return childrenOf(parent, 'webMail')
    .flatMap((webmail) => childrenOf(webmail, 'loginPage'))
    .flatMap(({ attributes: { url } }) =>
      url !== undefined && URL.canParse(url) && url.startsWith('https:') ? [url] : [],
    );
}

/** List what else stands in the file and has no place in the facts. */
function notTaken(root: FileElement, provider: FileElement): Note[] {
  const words: Readonly<Record<string, string>> = {
    documentation:
      'A page of documentation is not taken over: this site takes its place. Look there for what the file does not say.',
    enable: 'What users must switch on first is not taken over. Say it in an article.',
    instruction: 'An instruction is not taken over. Say it in an article.',
    oAuth2: 'OAuth2 is not taken over: this site explains signing in with a password.',
  };
  const notes = [...provider.children, ...root.children].flatMap(({ name, line, attributes, children, text }) => {
    const message = words[name];
    if (message === undefined) return [];
    const said = attributes.url ?? attributes.visiturl ?? text;
    const inside = children.find((child) => child.name === 'instruction')?.text;
    return [{ line, message: [message, said, inside].filter((part) => part).join(' ') }];
  });
  const kept = provider.children.flatMap((server) => childrenOf(server, 'pop3'));
  return kept[0] === undefined
    ? notes
    : [
        ...notes,
        {
          line: kept[0].line,
          message: 'How long POP3 programs leave mail on the server is not taken over. See "retention".',
        },
      ];
}
