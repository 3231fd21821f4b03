import { type CollectionEntry, getCollection } from 'astro:content';
import { addressOf, type PageLink } from './links.ts';

/** Read all articles, in the order of their ids. */
export async function getArticles(): Promise<CollectionEntry<'articles'>[]> {
  return (await getCollection('articles')).sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
}

/** Get the links to some articles, in the order asked for, by their short names. */
export async function getArticleLinks(ids: readonly string[]): Promise<PageLink[]> {
  const articles = new Map((await getArticles()).map((article) => [article.id, article]));
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
