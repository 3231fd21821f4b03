import { tlsSupport } from '../domain/tls-support/tls-support.ts';
import type { ClientVersion, TlsAnswer } from '../schemas/client.ts';
import type { System } from '../schemas/system.ts';
import { getArticleLinks } from './articles.ts';
import { getClients } from './clients.ts';
import { addressOf, type PageLink } from './links.ts';
import { inlineHtml } from './markdown.ts';
import { getProvider } from './provider.ts';
import { getSystems } from './systems.ts';

/** Whether one version of a program reaches this provider from one system. */
export interface TlsRow {
  /** Client and version in one, as the address of the check names them: `outlook-classic-2013`. */
  key: string;
  name: string;
  ended?: string | undefined;
  answer: TlsAnswer;
  /** What to do, as HTML. */
  actions: string[];
  /** The page of the program. */
  href: string;
}

/** What runs on one system. */
export interface TlsGroup {
  id: string;
  name: string;
  platform: System['platform'];
  rows: TlsRow[];
  /** The article that explains the system. */
  article?: PageLink | undefined;
}

/** Get the answers for every system and every version of a program that runs on it. */
export async function getTlsTable(): Promise<TlsGroup[]> {
  const { minimum } = (await getProvider()).tls;
  const { systems } = await getSystems();
  const choices = (await getClients()).flatMap(({ id, data }) =>
    data.versions.map((version) => ({ key: choiceKey(id, version), version, href: addressOf.client(id) })),
  );
  const groups = systems.map(async (system) => {
    const [article] = await getArticleLinks(system.article === undefined ? [] : [system.article]);
    const rows = choices
      .filter(({ version }) => version.systems.includes(system.id))
      .map(({ key, version, href }) => {
        const { answer, actions } = tlsSupport(version, system, minimum);
        return { key, name: version.name, ended: version.ended, answer, actions: actions.map(inlineHtml), href };
      });
    return { id: system.id, name: system.name, platform: system.platform, rows, article };
  });
  return (await Promise.all(groups)).filter(({ rows }) => rows.length > 0);
}

/** Join client and version without saying twice what both say: `outlook-2013` of `outlook-classic` is `outlook-classic-2013`. */
function choiceKey(clientId: string, { id }: ClientVersion): string {
  const of = clientId.split('-');
  const parts = id.split('-');
  const own = parts.findIndex((part, index) => part !== of[index]);
  return own < 0 ? clientId : [clientId, ...parts.slice(own)].join('-');
}
