import { getEntry } from 'astro:content';
import type { Provider } from '../schemas/provider.ts';

/** Read the facts of the provider that this site is built for. */
export async function getProvider(): Promise<Provider> {
  const entry = await getEntry('provider', 'provider');
  if (!entry) throw new Error('The file with the provider’s facts is missing: content/provider.yaml.');
  return entry.data;
}
