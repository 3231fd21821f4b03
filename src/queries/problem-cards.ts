import { getArticleLinks } from './articles.ts';
import { getStepHref } from './flows.ts';
import type { PageLink } from './links.ts';
import { getInstructions, getProblems } from './problems.ts';
import { getProgramWays, type ProgramWay } from './program-ways.ts';
import { getProvider } from './provider.ts';

/** What the search shows of a problem that it found in a pasted text. */
export interface ProblemCard {
  title: string;
  sentence: string;
  /** What to do now, as HTML lines with this provider's values. */
  now: readonly string[];
  /** The same where incoming mail is meant, if that is something else. */
  nowReceiving?: readonly string[];
  /** The setting that its cure changes, a key of `ways`. */
  setting?: string;
  settingReceiving?: string;
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
  /** The way to each setting in every program. */
  ways: Record<string, ProgramWay[]>;
}

/** Get the cards of all problems. */
export async function getProblemCards(): Promise<ProblemCards> {
  const problems: ProblemCards['problems'] = {};
  const ways: ProblemCards['ways'] = {};
  for (const { id, data } of await getProblems()) {
    for (const setting of [data.setting, data.settingReceiving]) {
      if (setting) ways[setting] ??= await getProgramWays(setting);
    }
    const articles = await getArticleLinks(data.articles);
    problems[id] = {
      title: data.title,
      sentence: data.sentence,
      now: await getInstructions(id),
      ...(data.nowReceiving === undefined ? {} : { nowReceiving: await getInstructions(id, 'receiving') }),
      ...(data.flow === undefined ? {} : { flow: await getStepHref(data.flow) }),
      ...(data.flowReceiving === undefined ? {} : { flowReceiving: await getStepHref(data.flowReceiving) }),
      ...(data.setting === undefined ? {} : { setting: data.setting }),
      ...(data.settingReceiving === undefined ? {} : { settingReceiving: data.settingReceiving }),
      articles: articles.map(({ href, title }) => ({ href, title })),
    };
  }
  return { closedPorts: (await getProvider()).closed, problems, ways };
}
