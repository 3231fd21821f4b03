import { allServers } from '../domain/provider/offer.ts';
import { olderSecurityNote, securityNotes } from '../domain/provider/security-notes.ts';
import type { NamedWay } from '../domain/shared/program-way.ts';
import {
  type Client,
  type ClientPlace,
  type ClientSection,
  clientSections,
  type Setting,
  settings,
} from '../schemas/client.ts';
import type { Security } from '../schemas/provider.ts';
import { getClients } from './clients.ts';
import { addressOf } from './links.ts';
import { inlineHtml } from './markdown.ts';
import { getProvider } from './provider.ts';

const placeLabels: Partial<Record<ClientPlace, string>> = { outgoing: 'Outgoing mail', incoming: 'Incoming mail' };

const kept = new Map<Setting, Promise<NamedWay[]>>();

/** Get the way to a setting in every program; read once in a build, for a thousand pages of messages show it. */
export function getProgramWays(setting: Setting): Promise<NamedWay[]> {
  const known = import.meta.env.DEV ? undefined : kept.get(setting);
  const ways = known ?? readProgramWays(setting);
  kept.set(setting, ways);
  return ways;
}

async function readProgramWays(setting: Setting): Promise<NamedWay[]> {
  const { section, places } = settings[setting];
  const offered = allServers(await getProvider()).map(({ security }) => security);
  return (await getClients()).map(({ id, data }) => {
    const names = { calledBy: data.programs, platforms: data.platforms, ...(data.hint ? { hint: data.hint } : {}) };
    if (data.successors.length > 0) {
      const link = `${data.short} has ended: what to use instead`;
      return { id, name: data.short, places: [], notes: [], href: addressOf.client(id), link, ...names };
    }
    const texts = places.flatMap((place) => {
      const text = data.places[place];
      return text === undefined ? [] : [{ place, text }];
    });
    const paths = new Set(texts.map(({ text }) => text));
    return {
      id,
      name: data.short,
      places:
        paths.size < texts.length
          ? [...paths].map((text) => ({ html: inlineHtml(text) }))
          : texts.map(({ place, text }) => ({
              ...(texts.length > 1 && placeLabels[place] ? { label: placeLabels[place] } : {}),
              html: inlineHtml(text),
            })),
      notes: section === 'change-port' ? notesOn(data.words, offered) : [],
      href: `${addressOf.client(id)}#${section}`,
      link: linkWords(section, data.short),
      ...names,
    };
  });
}

function notesOn(words: Client['words'], offered: readonly Security[]): string[] {
  const older = olderSecurityNote(words.older, offered);
  return [...securityNotes(words, offered), ...(older ? [older] : [])].map(inlineHtml);
}

function linkWords(section: ClientSection, name: string): string {
  return `${clientSections[section]}, step by step in ${name}`;
}
