import { getArticleLinks } from './articles.ts';
import { getStepHref } from './flows.ts';
import type { PageLink } from './links.ts';
import { getInstructions, getProblems } from './problems.ts';
import { getProvider } from './provider.ts';

/** What the search shows of a problem that it found in a pasted text. */
export interface ProblemCard {
  title: string;
  sentence: string;
  /** What to do now, as HTML lines with this provider's values. */
  now: string[];
  /** Where the decision tree goes on, with the answers that the problem gives. */
  flow?: string;
  /** The same where incoming mail is meant. */
  flowReceiving?: string;
  articles: Pick<PageLink, 'href' | 'title'>[];
}

/** All cards, and the ports that this provider keeps closed, which decide some of the answers. */
export interface ProblemCards {
  closedPorts: number[];
  problems: Record<string, ProblemCard>;
}

/** Get the cards of all problems. */
export async function getProblemCards(): Promise<ProblemCards> {
  const problems: ProblemCards['problems'] = {};
  for (const { id, data } of await getProblems()) {
    const articles = await getArticleLinks(data.articles);
    problems[id] = {
      title: data.title,
      sentence: data.sentence,
      now: await getInstructions(data),
      ...(data.flow === undefined ? {} : { flow: await getStepHref(data.flow) }),
      ...(data.flowReceiving === undefined ? {} : { flowReceiving: await getStepHref(data.flowReceiving) }),
      articles: articles.map(({ href, title }) => ({ href, title })),
    };
  }
  return { closedPorts: (await getProvider()).closed, problems };
}
