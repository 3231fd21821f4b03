import { autoconfigPaths, autoconfigXml } from '../domain/connect/autoconfig.ts';
import { getProvider } from '../queries/provider.ts';

/** Behind the domain of an address, and behind its `autoconfig.` host: the same file at both. */
export function getStaticPaths() {
  return autoconfigPaths.map((path) => ({ params: { autoconfig: path.slice(1, -'.xml'.length) } }));
}

/** Serve the settings to Thunderbird and others where they look for them. */
export async function GET() {
  const provider = await getProvider();
  return new Response(autoconfigXml(provider, provider.site), { headers: { 'Content-Type': 'text/xml' } });
}
