import { defineCollection } from 'astro:content';
import { basename, dirname } from 'node:path';
import { glob } from 'astro/loaders';
import { providerFile } from './queries/provider-file.ts';
import { articleSchema } from './schemas/article.ts';
import { entriesSchema } from './schemas/entry.ts';
import { flowSchema } from './schemas/flow.ts';
import { messageFamilySchema } from './schemas/message.ts';
import { problemSchema } from './schemas/problem.ts';
import { providerSchema } from './schemas/provider.ts';

const load = (folder: string, pattern: string) => glob({ base: `content/${folder}`, pattern });

export const collections = {
  provider: defineCollection({
    loader: glob({ base: dirname(providerFile()), pattern: basename(providerFile()), generateId: () => 'provider' }),
    schema: providerSchema,
  }),
  articles: defineCollection({ loader: load('articles', '**/*.mdx'), schema: articleSchema }),
  problems: defineCollection({ loader: load('problems', '*.mdx'), schema: problemSchema }),
  entries: defineCollection({ loader: load('', 'entries.yaml'), schema: entriesSchema }),
  flows: defineCollection({ loader: load('flows', '*.yaml'), schema: flowSchema }),
  messages: defineCollection({ loader: load('messages', '*.yaml'), schema: messageFamilySchema }),
};
