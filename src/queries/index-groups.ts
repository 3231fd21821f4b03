import { getArticles } from './articles.ts';
import { getClientLinks } from './clients.ts';
import { getFlows } from './flows.ts';
import { addressOf, type PageLink } from './links.ts';
import { getProgramLists, listLink } from './message-lists.ts';
import { getProblems } from './problems.ts';

/** Get links to every page that stands on its own, by kind, each list from A to Z. */
export async function getIndexGroups(): Promise<{ title: string; links: PageLink[] }[]> {
  const articles = (await getArticles()).map(({ id, data }) => ({
    href: addressOf.article(id),
    title: data.title,
    description: data.description,
  }));
  const flows = (await getFlows()).map(({ id, flow }) => ({
    href: addressOf.flow(id),
    title: flow.title,
    description: flow.description,
  }));
  const problems = (await getProblems()).map(({ id, data }) => ({
    href: addressOf.problem(id),
    title: data.title,
    description: data.sentence,
  }));
  const lists = (await getProgramLists()).map((list) => listLink('by-program', list));
  return [
    { title: 'Articles', links: byTitle(articles) },
    { title: 'Mail programs, apps and devices', links: byTitle(await getClientLinks()) },
    { title: 'Questions that lead to an answer', links: byTitle(flows) },
    { title: 'Problems and their cures', links: byTitle(problems) },
    { title: 'Error messages by program or server', links: byTitle(lists) },
  ].filter(({ links }) => links.length > 0);
}

function byTitle(links: PageLink[]): PageLink[] {
  return links.sort((a, b) => a.title.localeCompare(b.title, 'en', { numeric: true }));
}
