import { type CollectionEntry, getCollection } from 'astro:content';
import { addressOf, type PageLink } from './links.ts';
import { remember } from './remember.ts';

/** Read all articles, in the order of their ids. */
export const getArticles = remember(async (): Promise<CollectionEntry<'articles'>[]> => {
  const { compare } = new Intl.Collator('en', { numeric: true });
  return (await getCollection('articles')).sort((a, b) => compare(a.id, b.id));
});

const articlesById = remember(async () => new Map((await getArticles()).map((article) => [article.id, article])));

/** Get the links to some articles, in the order asked for, by their short names. */
export async function getArticleLinks(ids: readonly string[]): Promise<PageLink[]> {
  const articles = await articlesById();
  return ids.flatMap((id) => {
    const article = articles.get(id);
    return article
      ? [
          {
            href: addressOf.article(id),
            title: article.data.short ?? article.data.title,
            description: article.data.description,
          },
        ]
      : [];
  });
}
