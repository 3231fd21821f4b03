import { Document, isCollection } from 'yaml';
import { fillIn } from '../content-check/check-schema.ts';
import type { TakenFacts } from './take-over.ts';

/** What no autoconfiguration file says, and whoever imports one may know. */
export interface KnownFacts {
  site?: string | undefined;
  support?: string | undefined;
}

/** Write `content/provider.yaml`, with a word on every line that is left to fill in. */
export function writeProvider(facts: TakenFacts, known: KnownFacts, origin: string): string {
  const { site = fillIn, support = fillIn } = known;
  const servers = (list: readonly object[]) => list.map((server) => `  - ${inline(server)}`);
  return [
    `# Made from ${origin.replace(/\s+/g, ' ')}. "npm run provider:check" lists what is left to fill in.`,
    '# What each line means, and what may stand there: content/README.md',
    '',
    `name: ${inline(facts.name)}`,
    `site: ${inline(site)} # the address that this help site is served from, such as https://help.example.com`,
    `username: ${inline(facts.username)}`,
    `domains: ${inline(facts.domains)}`,
    '',
    '# Servers in the order a mail program should try them.',
    'incoming:',
    ...servers(facts.incoming),
    'submission:',
    ...servers(facts.submission),
    '',
    'closed: [] # ports that you keep closed on purpose, such as 25: the file does not say',
    "tls: { minimum: '1.2' } # the file does not say; 1.2 is the least that RFC 8997 allows",
    `webmail: ${inline(facts.webmail)}`,
    '# retention: { days: 90, scope: webmail }   how many days mail may stay, if there is such a rule',
    `support: ${inline({ email: support })} # and url: the address of a page, if there is one`,
    '',
  ].join('\n');
}

/** Write a value on one line, quoted where YAML needs it. */
function inline(value: unknown): string {
  const document = new Document(value);
  if (isCollection(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: true }).trimEnd();
}
