import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ContentReport, checkContent } from '../../src/content-check/check-content.ts';
import { authorComponents } from '../../src/content-check/check-prose.ts';
import { type Fault, formatFaults } from '../../src/content-check/fault.ts';
import { conditionNames } from '../../src/domain/provider/conditions.ts';
import { tokenNames } from '../../src/domain/provider/tokens.ts';
import { fixtureSites, mainSite } from '../support/sites.ts';

const project = process.cwd();
const tokens = tokenNames.join(', ');
const conditions = conditionNames.join(', ');
const components = Object.keys(authorComponents).join(', ');
const today = '2026-11-22';

/** One valid file of each kind, for a provider without webmail and without a second way to send. */
const validFiles: Readonly<Record<string, string>> = {
  'content/provider.yaml': `name: Plain Mail
site: https://help.plain.example
username: '%EMAILADDRESS%'
incoming:
  - { protocol: imap, host: imap.plain.example, port: 993, security: tls }
submission:
  - { host: smtp.plain.example, port: 587, security: starttls }
closed: [25]
tls: { minimum: '1.2' }
support: { email: help@plain.example }
`,
  'content/articles/ports.mdx': `---
title: Ports
description: Which ports to enter, and what each is for.
related: []
sources:
  - { title: RFC 8314, url: https://www.rfc-editor.org/rfc/rfc8314, checked: 2026-11-22 }
---

Send through <Choice of="submission" />.

<When offers="second-submission">

Or through <Port of="second-submission" />.

</When>
`,
  'content/problems/port-blocked.mdx': `---
title: The network blocks the port
sentence: Something on the way lets no mail through.
now:
  - 'Set the port to {submission.port}.'
  - '[webmail] Send from webmail: {webmail}.'
acts: network
flow: sending
articles: [ports]
sources:
  - { title: RFC 8314, url: https://www.rfc-editor.org/rfc/rfc8314, checked: 2026-11-22 }
---

Ask whoever runs the network.
`,
  'content/flows/sending.yaml': `title: I cannot send
description: Answer one question to see what to do.
start: network
questions:
  - id: network
    ask: Does it send over another network?
    options:
      - { id: sends, label: 'Yes, it sends', summary: Sends over another network, next: use-first }
      - { id: fails, label: 'No, it fails', summary: Fails over another network, next: support }
outcomes:
  - id: use-first
    kind: fix
    title: 'Use {submission.choice}'
    text: Your network lets no mail through.
    problem: port-blocked
    steps: ['Set the port to {submission.port}.']
    otherwise: support
  - { id: support, kind: person, title: Ask the support, text: They can see more., problem: port-blocked }
  - { id: solved, kind: solved, title: It sends again, text: Nothing is left. }
sources:
  - { title: RFC 8314, url: https://www.rfc-editor.org/rfc/rfc8314, checked: 2026-11-22 }
`,
  'content/clients/lantern.mdx': `---
title: Lantern, the mail program
short: Lantern
description: How to set up Lantern and change its port.
order: 1
platforms: [windows]
words: { tls: Sealed, starttls: Sealed later }
places:
  incoming: '**Lantern** > **Incoming**'
  outgoing: '**Lantern** > **Outgoing**'
  password: '**Lantern** > **Password**'
  full-error: '**Lantern** > **Log**'
versions:
  - { id: '2', name: Lantern 2, systems: [wick-7], engine: own, tls12: yes, tls13: never, action: Use another. }
related: [ports]
successors: []
sources:
  - { title: The manual, url: https://lantern.example/manual, checked: 2026-11-22 }
---

## Set up your account

Choose <Choice of="submission" client="lantern" />.

## Change the port or encryption

Choose it.

## Turn on sign-in for outgoing mail

It is always on.

## Correct the user name or password

Type it again.

## See the full error message

Open the log.

## Known traps

There are none.
`,
  'content/systems.yaml': `systems:
  - { id: wick-7, name: Wick 7, platform: windows, tls12: yes, tls13: never, action: Use another., article: ports }
sources:
  - { title: The manual, url: https://wick.example/manual, checked: 2026-11-22 }
`,
  'content/messages/servers.yaml': `title: What servers say
programs: [server]
says: server
source: https://www.rfc-editor.org/rfc/rfc5321
checked: 2026-11-22
messages:
  - id: relay-denied
    title: Relay access denied
    meaning: The server does not pass this message on.
    wordings: [Relay access denied]
    problems: [port-blocked]
`,
};

/** One thing that an editor could get wrong: words that are replaced, on the line they stand on. */
interface Breakage {
  name: string;
  file: string;
  from: string;
  to: string;
  expected: string[];
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailguide-content-'));
});
afterEach(() => {
  process.chdir(project);
  rmSync(folder, { recursive: true });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** Check the folder as an editor would: from the root of the project. */
function check(): ContentReport {
  process.chdir(folder);
  return checkContent('content/provider.yaml', today);
}

function broken(breakages: readonly Pick<Breakage, 'file' | 'from' | 'to'>[]): Record<string, string> {
  const files = { ...validFiles };
  for (const { file, from, to } of breakages) {
    const text = files[file] ?? '';
    if (!text.includes(from)) throw new Error(`${file} has no "${from}" to break.`);
    files[file] = text.replace(from, () => to);
  }
  return files;
}

const lines = (faults: readonly Fault[]) =>
  faults.map(({ file, line, message }) => `${file}:${line} ${message}`).sort();

const breakages: Breakage[] = [
  {
    name: 'a port that is a word',
    file: 'content/provider.yaml',
    from: 'port: 587',
    to: "port: '587'",
    expected: ['content/provider.yaml:7 submission.0.port: Write a number, without quotes. (found "587")'],
  },
  {
    name: 'a port that no server can have',
    file: 'content/provider.yaml',
    from: 'port: 993',
    to: 'port: 99300',
    expected: ['content/provider.yaml:5 incoming.0.port: A port is a number from 1 to 65535. (found 99300)'],
  },
  {
    name: 'an encryption that is none',
    file: 'content/provider.yaml',
    from: 'security: starttls',
    to: 'security: none',
    expected: [
      'content/provider.yaml:7 submission.0.security: Write tls (implicit TLS) or starttls. Mailguide offers no unencrypted port. (found "none")',
    ],
  },
  {
    name: 'a host with https://',
    file: 'content/provider.yaml',
    from: 'host: smtp.plain.example',
    to: 'host: https://smtp.plain.example',
    expected: [
      'content/provider.yaml:7 submission.0.host: Write a host name such as mail.example.com or mail.%EMAILDOMAIN%, without https:// and without a port. (found "https://smtp.plain.example")',
    ],
  },
  {
    name: 'a port that is offered and closed',
    file: 'content/provider.yaml',
    from: 'closed: [25]',
    to: 'closed: [25, 587]',
    expected: [
      'content/provider.yaml:7 submission.0.port: Port 587 is also listed under "closed". Take it out of one of the two. (found 587)',
    ],
  },
  {
    name: 'a field that does not exist',
    file: 'content/provider.yaml',
    from: "tls: { minimum: '1.2' }",
    to: "tls: { minimum: '1.2', maximum: '1.3' }",
    expected: [
      'content/provider.yaml:9 tls.maximum: There is no field of this name here. Correct the name or take it out. (found "1.3")',
    ],
  },
  {
    name: 'a file that is not YAML',
    file: 'content/messages/servers.yaml',
    from: 'programs: [server]',
    to: 'programs: [server',
    expected: [
      'content/messages/servers.yaml:3 This is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
  },
  {
    name: 'front matter that is not YAML',
    file: 'content/articles/ports.mdx',
    from: 'title: Ports',
    to: 'title: Ports: which',
    expected: ['content/articles/ports.mdx:2 This is not YAML: Nested mappings are not allowed in compact mappings'],
  },
  {
    name: 'an article without a description',
    file: 'content/articles/ports.mdx',
    from: 'description: Which ports to enter, and what each is for.',
    to: '# no description',
    expected: ['content/articles/ports.mdx:2 description: Write text. (found nothing there)'],
  },
  {
    name: 'an article without sources',
    file: 'content/articles/ports.mdx',
    from: 'sources:\n  - { title: RFC 8314, url: https://www.rfc-editor.org/rfc/rfc8314, checked: 2026-11-22 }',
    to: 'sources: []\n',
    expected: [
      'content/articles/ports.mdx:5 sources: Name at least one source, with the date it was checked. (found [])',
    ],
  },
  {
    name: 'a source without its date',
    file: 'content/problems/port-blocked.mdx',
    from: ', checked: 2026-11-22',
    to: '',
    expected: ['content/problems/port-blocked.mdx:11 sources.0.checked: Write text. (found nothing there)'],
  },
  {
    name: 'a date in another order',
    file: 'content/problems/port-blocked.mdx',
    from: 'checked: 2026-11-22',
    to: 'checked: 22.11.2026',
    expected: [
      'content/problems/port-blocked.mdx:11 sources.0.checked: Write the date as year-month-day, for example 2026-11-22. (found "22.11.2026")',
    ],
  },
  {
    name: 'a field of an article that does not exist',
    file: 'content/articles/ports.mdx',
    from: 'related: []',
    to: 'relatde: []',
    expected: [
      'content/articles/ports.mdx:4 relatde: There is no field of this name here. Correct the name or take it out. (found [])',
    ],
  },
  {
    name: 'a component that does not exist',
    file: 'content/articles/ports.mdx',
    from: '<Choice of="submission" />',
    to: '<Choise of="submission" />',
    expected: [`content/articles/ports.mdx:9 <Choise> is not a component. Write one of: ${components}.`],
  },
  {
    name: 'an attribute that does not exist',
    file: 'content/articles/ports.mdx',
    from: '<Choice of="submission" />',
    to: '<Choice of="submission" as="text" />',
    expected: ['content/articles/ports.mdx:9 <Choice> has no attribute "as". Write of or client.'],
  },
  {
    name: 'an attribute in single quotes',
    file: 'content/articles/ports.mdx',
    from: '<Choice of="submission" />',
    to: "<Choice of='submission' />",
    expected: [
      'content/articles/ports.mdx:9 <Choice> has "of=\'submission\'", which is not read. Write attributes with double quotes, for example of="imap".',
    ],
  },
  {
    name: 'a server that no provider has',
    file: 'content/articles/ports.mdx',
    from: '<Choice of="submission" />',
    to: '<Choice of="smtp" />',
    expected: [
      'content/articles/ports.mdx:9 <Choice> needs of="…" with one of: incoming, imap, pop3, submission, second-submission, submission-starttls, submission-tls. Found "smtp".',
    ],
  },
  {
    name: 'a server that no provider has, in a passage that is not shown',
    file: 'content/articles/ports.mdx',
    from: '<Port of="second-submission" />',
    to: '<Port of="second" />',
    expected: [
      'content/articles/ports.mdx:13 <Port> needs of="…" with one of: incoming, imap, pop3, submission, second-submission, submission-starttls, submission-tls. Found "second".',
    ],
  },
  {
    name: 'a server that this provider lacks, outside <When>',
    file: 'content/articles/ports.mdx',
    from: '<Choice of="submission" />',
    to: '<Choice of="second-submission" />',
    expected: [
      'content/articles/ports.mdx:9 This provider has no second-submission server. Put <Choice of="second-submission" /> inside <When offers="second-submission">.',
    ],
  },
  {
    name: 'a value that this provider lacks, outside <When>',
    file: 'content/articles/ports.mdx',
    from: '<Choice of="submission" />',
    to: '<Webmail />',
    expected: [
      'content/articles/ports.mdx:9 This provider has nothing for <Webmail />. Put the passage inside <When offers="webmail">.',
    ],
  },
  {
    name: 'a <When> that asks for something unknown',
    file: 'content/articles/ports.mdx',
    from: '<When offers="second-submission">',
    to: '<When offers="second-smtp">',
    expected: [`content/articles/ports.mdx:11 "second-smtp" is not a condition. Write one or more of: ${conditions}.`],
  },
  {
    name: 'a <When> that asks for nothing',
    file: 'content/articles/ports.mdx',
    from: '<When offers="second-submission">',
    to: '<When>',
    expected: ['content/articles/ports.mdx:11 <When> takes either offers="…" or lacks="…".'],
  },
  {
    name: 'an article that links to one that does not exist',
    file: 'content/articles/ports.mdx',
    from: 'related: []',
    to: 'related: [harbours]',
    expected: ['content/articles/ports.mdx:4 There is no article "harbours". Write one of: ports.'],
  },
  {
    name: 'an instruction with an unknown token',
    file: 'content/problems/port-blocked.mdx',
    from: '{submission.port}',
    to: '{smtp.port}',
    expected: [`content/problems/port-blocked.mdx:5 {smtp.port} is not a token. Write one of: ${tokens}.`],
  },
  {
    name: 'an instruction with a misspelled token',
    file: 'content/problems/port-blocked.mdx',
    from: '{submission.port}',
    to: '{Submission.port}',
    expected: [`content/problems/port-blocked.mdx:5 {Submission.port} is not a token. Write one of: ${tokens}.`],
  },
  {
    name: 'an instruction with a value that this provider lacks',
    file: 'content/problems/port-blocked.mdx',
    from: '[webmail] Send',
    to: 'Then send',
    expected: [
      'content/problems/port-blocked.mdx:6 Plain Mail has no value for {webmail}. Start the line with a condition, for example "[pop3] ".',
    ],
  },
  {
    name: 'an instruction with an unknown condition and an unknown token',
    file: 'content/problems/port-blocked.mdx',
    from: '[webmail] Send from webmail: {webmail}',
    to: '[web] Send from webmail: {web}',
    expected: [
      `content/problems/port-blocked.mdx:6 "web" is not a condition. Write one or more of: ${conditions}.`,
      `content/problems/port-blocked.mdx:6 {web} is not a token. Write one of: ${tokens}.`,
    ],
  },
  {
    name: 'a problem with no instruction for this provider',
    file: 'content/problems/port-blocked.mdx',
    from: "'Set the port",
    to: "'[webmail] Set the port",
    expected: [
      'content/problems/port-blocked.mdx:5 No instruction is left for Plain Mail. Add one without a condition.',
    ],
  },
  {
    name: 'a problem that leads to a tree that does not exist',
    file: 'content/problems/port-blocked.mdx',
    from: 'flow: sending',
    to: 'flow: receiving',
    expected: ['content/problems/port-blocked.mdx:8 There is no flow "receiving". Write one of: sending.'],
  },
  {
    name: 'an option that leads nowhere',
    file: 'content/flows/sending.yaml',
    from: 'next: support',
    to: 'next: suport',
    expected: [
      'content/flows/sending.yaml:9 "suport" is not a question or outcome of this tree. Write one of: network, use-first, support, solved.',
    ],
  },
  {
    name: 'a tree with a circle',
    file: 'content/flows/sending.yaml',
    from: 'otherwise: support',
    to: 'otherwise: network',
    expected: [
      'content/flows/sending.yaml:11 The tree runs in a circle: network → use-first → network. Lead the last step somewhere new.',
    ],
  },
  {
    name: 'a tree with an unknown token',
    file: 'content/flows/sending.yaml',
    from: '{submission.choice}',
    to: '{submission.chioce}',
    expected: [`content/flows/sending.yaml:13 {submission.chioce} is not a token. Write one of: ${tokens}.`],
  },
  {
    name: 'a tree with a value that this provider lacks',
    file: 'content/flows/sending.yaml',
    from: '{submission.choice}',
    to: '{second-submission.choice}',
    expected: [
      'content/flows/sending.yaml:13 Plain Mail has no value for {second-submission.choice}. Add "when:" with a condition, so that the passage is left out.',
    ],
  },
  {
    name: 'a tree with an unknown condition',
    file: 'content/flows/sending.yaml',
    from: 'next: use-first }',
    to: 'next: use-first, when: moonlight }',
    expected: [`content/flows/sending.yaml:8 "moonlight" is not a condition. Write one or more of: ${conditions}.`],
  },
  {
    name: 'a tree of which this provider leaves no good end',
    file: 'content/flows/sending.yaml',
    from: 'next: use-first }',
    to: 'next: use-first, when: webmail }',
    expected: [
      'content/flows/sending.yaml:3 For the provider Plain Mail: A tree needs one outcome of kind "solved"; this one has 0.',
    ],
  },
  {
    name: 'a fix without steps',
    file: 'content/flows/sending.yaml',
    from: "steps: ['Set the port to {submission.port}.']",
    to: 'steps: []',
    expected: [
      'content/flows/sending.yaml:12 outcomes.0.kind: An outcome that mends something needs "steps". (found "fix")',
    ],
  },
  {
    name: 'an outcome about a problem that does not exist',
    file: 'content/flows/sending.yaml',
    from: 'problem: port-blocked',
    to: 'problem: port-locked',
    expected: ['content/flows/sending.yaml:15 There is no problem "port-locked". Write one of: port-blocked.'],
  },
  {
    name: 'a client that runs on an unknown system',
    file: 'content/clients/lantern.mdx',
    from: 'systems: [wick-7]',
    to: 'systems: [wick-6]',
    expected: ['content/clients/lantern.mdx:14 There is no system "wick-6". Write one of: wick-7.'],
  },
  {
    name: 'a version that does not speak TLS 1.3 and says nothing about it',
    file: 'content/clients/lantern.mdx',
    from: ', action: Use another.',
    to: '',
    expected: [
      'content/clients/lantern.mdx:14 versions.0: Say what to do where Lantern 2 does not speak TLS 1.2 or 1.3 by itself: "action: …". (found {"id":"2","name":"Lantern 2","systems":["wick-7"],"engine":"own","tls12":"yes…)',
    ],
  },
  {
    name: 'a client with a successor that does not exist',
    file: 'content/clients/lantern.mdx',
    from: 'successors: []',
    to: 'successors: [torch]',
    expected: ['content/clients/lantern.mdx:16 There is no client "torch". Write one of: lantern.'],
  },
  {
    name: 'a client with an article to read that does not exist',
    file: 'content/clients/lantern.mdx',
    from: 'related: [ports]',
    to: 'related: [harbours]',
    expected: ['content/clients/lantern.mdx:15 There is no article "harbours". Write one of: ports.'],
  },
  {
    name: 'a client without one of the sections',
    file: 'content/clients/lantern.mdx',
    from: '## Known traps',
    to: '## Traps',
    expected: [
      'content/clients/lantern.mdx:20 The section "## Known traps" is missing. Add it, with this heading word for word; where there is nothing to set, say so in it.',
    ],
  },
  {
    name: 'a client with a section twice',
    file: 'content/clients/lantern.mdx',
    from: 'Open the log.',
    to: 'Open it.\n\n## See the full error message\n\nOpen the log.',
    expected: [
      'content/clients/lantern.mdx:20 The section "## See the full error message" stands 2 times. Make it one.',
    ],
  },
  {
    name: 'the words of a client that does not exist',
    file: 'content/clients/lantern.mdx',
    from: 'client="lantern"',
    to: 'client="latern"',
    expected: ['content/clients/lantern.mdx:23 There is no client "latern". Write one of: lantern.'],
  },
  {
    name: 'a system with an article that does not exist',
    file: 'content/systems.yaml',
    from: 'article: ports',
    to: 'article: harbours',
    expected: ['content/systems.yaml:2 There is no article "harbours". Write one of: ports.'],
  },
  {
    name: 'a problem with a setting that no program has',
    file: 'content/problems/port-blocked.mdx',
    from: 'acts: network',
    to: 'acts: network\nsetting: port',
    expected: [
      'content/problems/port-blocked.mdx:8 setting: Write one of: set-up, change-port, outgoing-port, incoming-port, outgoing-sign-in, password, full-error. (found "port")',
    ],
  },
  {
    name: 'a message without a source',
    file: 'content/messages/servers.yaml',
    from: 'source: https://www.rfc-editor.org/rfc/rfc5321',
    to: '# no source',
    expected: [
      'content/messages/servers.yaml:7 messages.0.id: Message "relay-denied" has no source. Add "source: https://…". (found "relay-denied")',
    ],
  },
  {
    name: 'a message that nothing can find',
    file: 'content/messages/servers.yaml',
    from: 'wordings: [Relay access denied]',
    to: 'wordings: []',
    expected: [
      'content/messages/servers.yaml:7 messages.0.id: Message "relay-denied" has neither codes nor wordings. Add at least one, or nothing can find it. (found "relay-denied")',
    ],
  },
  {
    name: 'a message that leads to a problem that does not exist',
    file: 'content/messages/servers.yaml',
    from: 'problems: [port-blocked]',
    to: 'problems: [port-blocked, relay]',
    expected: ['content/messages/servers.yaml:11 There is no problem "relay". Write one of: port-blocked.'],
  },
];

describe('the check of content', () => {
  test('finds nothing wrong with valid files, and counts them', () => {
    write(validFiles);
    expect(check()).toEqual({
      faults: [],
      warnings: [],
      counts: { articles: 1, problems: 1, flows: 1, clients: 1, systems: 1, messages: 1 },
      trees: [
        'sending: 1 questions, 3 outcomes, 3 ways to an end; the longest way has 2 answers, the mean is 1.5 (1.7 with every way counted once)',
      ],
    });
  });

  test.each(breakages)('reports $name with its line, what was found and what to write', ({ expected, ...breakage }) => {
    write(broken([breakage]));
    expect(lines(check().faults)).toEqual(expected);
  });

  test('reports a page without front matter', () => {
    write({ ...validFiles, 'content/articles/bare.mdx': 'Only text, and a <Prot of="imap" />.\n' });
    expect(lines(check().faults)).toEqual([
      `content/articles/bare.mdx:1 <Prot> is not a component. Write one of: ${components}.`,
      'content/articles/bare.mdx:1 The page has no front matter. Start it with a line "---", then title, description and sources, then "---".',
    ]);
  });

  test('reports a message id that two families share', () => {
    const family = validFiles['content/messages/servers.yaml'] ?? '';
    write({ ...validFiles, 'content/messages/programs.yaml': family });
    expect(lines(check().faults)).toEqual([
      'content/messages/servers.yaml:7 The message id "relay-denied" is already used in content/messages/programs.yaml. Choose another.',
    ]);
  });

  test('says nothing about components in code', () => {
    const body = 'Send through <Choice of="submission" />.';
    const code = 'Write `<Choise />` so:\n\n```\n<Prot of="smtp" />\n```';
    write(broken([{ file: 'content/articles/ports.mdx', from: body, to: code }]));
    expect(check().faults).toEqual([]);
  });

  test('says nothing about a value that this provider lacks inside a <When> for those who have it', () => {
    const from = '<Port of="second-submission" />';
    const to = '<Host of="second-submission" /> <When offers="webmail"><Webmail /></When>';
    write(broken([{ file: 'content/articles/ports.mdx', from, to }]));
    expect(check().faults).toEqual([]);
  });

  test('reports a value that this provider lacks behind a <When>, and inside one that is not the only one', () => {
    const file = 'content/articles/ports.mdx';
    const nested = '<When lacks="webmail"><When offers="imap">Yes.</When> <Retention /></When> <Webmail />';
    write(broken([{ file, from: '</When>', to: `</When>\n\n${nested}` }]));
    expect(lines(check().faults)).toEqual([
      'content/articles/ports.mdx:17 This provider has nothing for <Retention />. Put the passage inside <When offers="retention">.',
      'content/articles/ports.mdx:17 This provider has nothing for <Webmail />. Put the passage inside <When offers="webmail">.',
    ]);
  });

  test('reports a <When> that it cannot read, and goes on behind its end', () => {
    const file = 'content/articles/ports.mdx';
    const unread = "<When offers='webmail'><Webmail /></When> <Webmail />";
    write(
      broken([
        { file, from: '<Port of="second-submission" />', to: unread },
        { file, from: '</When>\n', to: `</When>\n\n<Retention />\n` },
      ]),
    );
    expect(lines(check().faults)).toEqual([
      `content/articles/ports.mdx:13 <When> has "offers='webmail'", which is not read. Write attributes with double quotes, for example of="imap".`,
      'content/articles/ports.mdx:17 This provider has nothing for <Retention />. Put the passage inside <When offers="retention">.',
    ]);
  });

  test('reports several faults of one file at once', () => {
    const file = 'content/articles/ports.mdx';
    write(
      broken([
        { file, from: 'related: []', to: 'related: [harbours]' },
        { file, from: '<Choice of="submission" />', to: '<Choise of="submission" /> on <Host of="smtp" />' },
        { file, from: '<When offers="second-submission">', to: '<When offers="second-smtp">' },
      ]),
    );
    expect(check().faults.map(({ line }) => line)).toEqual([9, 9, 11, 4]);
  });

  test('reports several wrong fields of one file at once', () => {
    const file = 'content/provider.yaml';
    write(
      broken([
        { file, from: 'name: Plain Mail', to: 'name: 7' },
        { file, from: 'port: 993', to: 'port: imaps' },
        { file, from: 'security: starttls', to: 'security: none' },
      ]),
    );
    expect(lines(check().faults).map((fault) => fault.split(' (')[0])).toEqual([
      'content/provider.yaml:1 name: Write text.',
      'content/provider.yaml:5 incoming.0.port: Write a number, without quotes.',
      'content/provider.yaml:7 submission.0.security: Write tls',
    ]);
  });

  test('reports a value that a tree lacks beside what is wrong with its graph', () => {
    const file = 'content/flows/sending.yaml';
    write(
      broken([
        { file, from: 'next: support', to: 'next: suport' },
        { file, from: '{submission.choice}', to: '{second-submission.choice}' },
      ]),
    );
    expect(check().faults.map(({ line }) => line)).toEqual([9, 13]);
  });

  // Without a provider nothing can be said about what it lacks, so a fault in its file is reported first.
  const elsewhere = breakages.filter(({ file }) => file !== 'content/provider.yaml');
  test('hides no fault of one file behind a fault of another', { timeout: 120_000 }, () => {
    for (const [index, one] of elsewhere.entries()) {
      for (const other of elsewhere.slice(index + 1)) {
        if (one.file === other.file) continue;
        write(broken([one, other]));
        expect(lines(check().faults)).toEqual([...one.expected, ...other.expected].sort());
      }
    }
  });
});

describe('the check of age', () => {
  const file = 'content/articles/ports.mdx';
  const aged = (date: string) => {
    write(broken([{ file, from: 'checked: 2026-11-22', to: `checked: ${date}` }]));
    return check();
  };

  test('warns about a source that was checked more than a year ago, without stopping a build', () => {
    const { faults, warnings } = aged('2025-10-01');
    expect(faults).toEqual([]);
    expect(lines(warnings)).toMatchInlineSnapshot(`
      [
        "content/articles/ports.mdx:6 "RFC 8314" was last checked 417 days ago, on 2025-10-01. Read it again and write the new date.",
      ]
    `);
  });

  test('says nothing about a source that was checked a year ago', () => {
    expect(aged('2025-11-22').warnings).toEqual([]);
  });
});

describe('formatFaults', () => {
  test('sorts by file and line, and writes places that an editor can click', () => {
    const faults = [
      { file: 'content/b.yaml', line: 2, message: 'Third.' },
      { file: 'content/a.yaml', line: 10, message: 'Second.' },
      { file: 'content/a.yaml', line: 9, message: 'First.' },
    ];
    expect(formatFaults(faults)).toMatchInlineSnapshot(`
      "content/a.yaml:9
          First.
      content/a.yaml:10
          Second.
      content/b.yaml:2
          Third."
    `);
  });
});

describe('the real content', () => {
  test.each([mainSite, ...fixtureSites])('has no faults for $name', ({ providerFile }) => {
    const { faults, counts } = checkContent(providerFile, today);
    expect(formatFaults(faults)).toBe('');
    expect(Object.keys(counts).filter((kind) => kind !== 'messages' && !counts[kind])).toEqual([]);
  });

  test('hides no fault when an article, a problem and a tree are broken together', () => {
    cpSync('content', join(folder, 'content'), { recursive: true });
    const breakFile = (file: string, from: RegExp, to: string) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const place = text.search(from);
      writeFileSync(join(folder, file), text.replace(from, to));
      return `${file}:${text.slice(0, place).split('\n').length}`;
    };
    const places = [
      breakFile('content/articles/settings.mdx', /<Settings \/>/, '<Setings />'),
      breakFile('content/problems/port-blocked.mdx', /\{submission\.host\}/, '{smtp.host}'),
      breakFile('content/flows/sending.yaml', /next: webmail-down/, 'next: webmail-dwon'),
    ];
    const found = check().faults.map(({ file, line }) => `${file}:${line}`);
    // The tree loses an outcome by this, which is a fault of its own.
    expect(found).toEqual(expect.arrayContaining(places));
    expect(found).toHaveLength(places.length + 1);
  });

  test('may use the components that the check knows, and no others', () => {
    const text = readFileSync('src/components/prose/author-set.ts', 'utf8');
    const handed = [...(/authorSet = \{([^}]*)\}/.exec(text)?.[1] ?? '').matchAll(/^\s*([A-Z]\w*)/gm)].map(
      ([, name = '']) => name,
    );
    expect(handed.sort()).toEqual(Object.keys(authorComponents).sort());
  });
});
