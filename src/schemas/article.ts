import { z } from 'astro/zod';
import { sourceSchema } from './shared.ts';

/** Front matter of `content/articles/**.mdx`: something people read. */
export const articleSchema = z.strictObject({
  title: z.string().min(3),
  /** One sentence for search results and link lists. */
  description: z.string().min(20).max(180),
  /** A shorter name for menus and related links. */
  short: z.string().optional(),
  /** Words people search with that the text does not use. */
  keywords: z.array(z.string()).default([]),
  /** Ids of articles to read next; `ports/587` for a page below another. */
  related: z.array(z.string()).default([]),
  sources: z.array(sourceSchema).min(1, 'Name at least one source, with the date it was checked.'),
});

export type Article = z.infer<typeof articleSchema>;
