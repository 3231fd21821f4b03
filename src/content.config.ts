import { defineCollection } from 'astro:content';
import { basename, dirname } from 'node:path';
import { glob } from 'astro/loaders';
import { proseFiles } from './integrations/prose-files.ts';
import { providerFile } from './queries/provider-file.ts';
import { articleSchema } from './schemas/article.ts';
import { clientSchema } from './schemas/client.ts';
import { entriesSchema } from './schemas/entry.ts';
import { flowSchema } from './schemas/flow.ts';
import { messageFamilySchema } from './schemas/message.ts';
import { problemSchema } from './schemas/problem.ts';
import { providerSchema } from './schemas/provider.ts';
import { systemsSchema } from './schemas/system.ts';

// The text of an entry is compiled from its file; a second copy in the store would only cost memory.
const load = (folder: string, pattern: string) => glob({ base: `content/${folder}`, pattern, retainBody: false });

export const collections = {
  provider: defineCollection({
    loader: glob({ base: dirname(providerFile()), pattern: basename(providerFile()), generateId: () => 'provider' }),
    schema: providerSchema,
  }),
  articles: defineCollection({ loader: proseFiles('content/articles', '**/*.mdx'), schema: articleSchema }),
  problems: defineCollection({ loader: proseFiles('content/problems', '*.mdx'), schema: problemSchema }),
  entries: defineCollection({ loader: load('', 'entries.yaml'), schema: entriesSchema }),
  flows: defineCollection({ loader: load('flows', '*.yaml'), schema: flowSchema }),
  clients: defineCollection({ loader: proseFiles('content/clients', '*.mdx'), schema: clientSchema }),
  systems: defineCollection({ loader: glob({ base: 'content', pattern: 'systems.yaml' }), schema: systemsSchema }),
  messages: defineCollection({ loader: load('messages', '*.yaml'), schema: messageFamilySchema }),
};
