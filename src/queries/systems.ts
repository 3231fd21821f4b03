import { getEntry } from 'astro:content';
import type { System, Systems } from '../schemas/system.ts';
import { remember } from './remember.ts';

/** Read what the operating systems can do about TLS. */
export const getSystems = remember(async (): Promise<Systems> => {
  const entry = await getEntry('systems', 'systems');
  if (!entry) throw new Error('The file with the operating systems is missing: content/systems.yaml.');
  return entry.data;
});

/** Get the systems by their ids. */
export const getSystemsById = remember(
  async (): Promise<ReadonlyMap<string, System>> =>
    new Map((await getSystems()).systems.map((system) => [system.id, system])),
);
