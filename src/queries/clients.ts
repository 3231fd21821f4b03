import { type CollectionEntry, getCollection } from 'astro:content';
import type { SecurityWords } from '../domain/provider/words.ts';
import type { Client } from '../schemas/client.ts';
import { addressOf, type PageLink } from './links.ts';
import { remember } from './remember.ts';

/** Read all clients, in the order of their front matter. */
export const getClients = remember(async (): Promise<CollectionEntry<'clients'>[]> => {
  return (await getCollection('clients')).sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id));
});

/** Get what a client calls each encryption; `undefined` where none is asked for. @throws Error on an unknown client. */
export async function getClientWords(id: string | undefined): Promise<SecurityWords | undefined> {
  if (id === undefined) return undefined;
  const client = (await getClients()).find((candidate) => candidate.id === id);
  if (!client) throw new Error(`There is no client "${id}".`);
  return client.data.words;
}

/** Get the links to some clients, or to all of them. */
export async function getClientLinks(ids?: readonly string[]): Promise<PageLink[]> {
  return (await getClients())
    .filter(({ id }) => ids === undefined || ids.includes(id))
    .map(({ id, data }) => ({ href: addressOf.client(id), title: data.title, description: data.description }));
}

export type Platform = Client['platforms'][number];

/** Say how readers call each platform; the order is that of lists. */
export const platformNames: Readonly<Record<Platform, string>> = {
  windows: 'Windows',
  macos: 'Mac',
  ios: 'iPhone and iPad',
  android: 'Android phones and tablets',
  linux: 'Linux',
  device: 'Printers, scanners and web applications',
};

/** Group the clients by platform; one that runs on several stands under each. */
export async function getClientsByPlatform(): Promise<
  { platform: Platform; name: string; clients: CollectionEntry<'clients'>[] }[]
> {
  const clients = await getClients();
  return Object.entries(platformNames)
    .map(([key, name]) => {
      const platform = key as Platform; // the keys of platformNames are the platforms
      return { platform, name, clients: clients.filter(({ data }) => data.platforms.includes(platform)) };
    })
    .filter((group) => group.clients.length > 0);
}
