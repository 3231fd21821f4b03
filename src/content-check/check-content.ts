import { globSync } from 'node:fs';
import { basename, relative } from 'node:path';
import type { Article } from '../schemas/article.ts';
import { articleSchema } from '../schemas/article.ts';
import { clientSchema } from '../schemas/client.ts';
import { entriesSchema } from '../schemas/entry.ts';
import { flowSchema } from '../schemas/flow.ts';
import { messageFamilySchema } from '../schemas/message.ts';
import { problemSchema } from '../schemas/problem.ts';
import { providerSchema } from '../schemas/provider.ts';
import { systemsSchema } from '../schemas/system.ts';
import { type AgedFact, checkAge } from './check-age.ts';
import { checkClients } from './check-clients.ts';
import { checkFlowFile } from './check-flows.ts';
import { checkLinks } from './check-links.ts';
import { checkProse } from './check-prose.ts';
import { type Checked, checkSchema } from './check-schema.ts';
import { checkTrees, describeTrees } from './check-trees.ts';
import { type ContentFile, readContentFile } from './content-file.ts';
import type { Fault } from './fault.ts';

/** What the check of all content says. */
export interface ContentReport {
  faults: Fault[];
  /** Facts that were checked long ago: they do not stop a build. */
  warnings: Fault[];
  counts: Record<string, number>;
  /** The size of each tree and the length of its ways, in words. */
  trees: string[];
}

/**
 * Check every content file and list all faults at once.
 * @param providerFile path of the provider's facts, from the root of the project
 * @param today `2026-11-22`; facts checked more than a year before it are reported
 */
export function checkContent(providerFile: string, today: string): ContentReport {
  const providers = [{ content: readContentFile(providerFile), id: 'provider' }];
  const read = (pattern: string) =>
    globSync(`content/${pattern}`)
      .sort()
      .map((file) => ({ content: readContentFile(file), id: idOf(file) }));
  const articles = check(read('articles/**/*.mdx'), articleSchema);
  const problems = check(read('problems/*.mdx'), problemSchema);
  const flows = check(read('flows/*.yaml'), flowSchema);
  const clients = check(read('clients/*.mdx'), clientSchema);
  const systems = check(read('systems.yaml'), systemsSchema);
  const entries = check(read('entries.yaml'), entriesSchema);
  const families = check(read('messages/*.yaml'), messageFamilySchema);
  const provider = check(providers, providerSchema);
  const all = [...articles, ...problems, ...flows, ...entries, ...clients, ...systems, ...families, ...provider];
  const clientIds = clients.map(({ id }) => id);

  const facts = provider[0]?.checked.value;
  const inDepth = facts
    ? [
        ...[...articles, ...problems, ...clients].flatMap(({ content }) => checkProse(content, facts, clientIds)),
        ...flows.flatMap(({ content, checked }) => (checked.value ? checkFlowFile(content, checked.value, facts) : [])),
        ...checkTrees({ flows, problems, entries }, facts),
        ...checkLinks({ articles, problems, flows, clients, families }, facts),
        ...checkClients(clients, systems, new Set(articles.map(({ id }) => id))),
      ]
    : [];
  const dated: AgedFact[] = [
    ...[...articles, ...problems, ...flows, ...clients, ...systems].flatMap(({ content, checked }) =>
      // all these kinds have sources of the same shape
      ((checked.value as Article | undefined)?.sources ?? []).map(({ title, checked: date }, index) => ({
        content,
        path: ['sources', index],
        title,
        date,
      })),
    ),
    ...families.flatMap(({ content, checked }) =>
      (checked.value?.messages ?? []).map((message, index) => ({
        content,
        path: ['messages', index],
        title: message.title,
        // The schema lets no message through that has neither of its own nor its family's.
        date: message.checked ?? checked.value?.checked ?? today,
      })),
    ),
  ];
  const readable = flows.flatMap(({ id, checked }) => (checked.value ? [[id, checked.value] as const] : []));
  const faults = [...all.flatMap(({ checked }) => checked.faults), ...inDepth];
  return {
    faults,
    // A tree with a circle cannot be measured.
    trees: facts && faults.length === 0 ? describeTrees(new Map(readable), facts) : [],
    warnings: checkAge(dated, today),
    counts: {
      articles: articles.length,
      problems: problems.length,
      flows: flows.length,
      clients: clients.length,
      systems: systems.reduce((sum, { checked }) => sum + (checked.value?.systems.length ?? 0), 0),
      messages: families.reduce((sum, { checked }) => sum + (checked.value?.messages.length ?? 0), 0),
    },
  };
}

/** A content file, its id, and what its schema made of it. */
export interface CheckedFile<T> {
  content: ContentFile;
  id: string;
  checked: Checked<T>;
}

function check<Schema extends Parameters<typeof checkSchema>[1]>(
  files: { content: ContentFile; id: string }[],
  schema: Schema,
) {
  return files.map(({ content, id }) => ({ content, id, checked: checkSchema(content, schema) }));
}

function idOf(file: string): string {
  const path = relative('content', file).replaceAll('\\', '/');
  return path.startsWith('articles/')
    ? path.slice('articles/'.length, -'.mdx'.length)
    : basename(path).replace(/\.\w+$/, '');
}
