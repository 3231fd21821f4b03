import { autoconfigXml } from '../../../../domain/connect/autoconfig.ts';
import { getProvider } from '../../../../queries/provider.ts';

/** Serve the settings to Thunderbird and others where they look behind the domain of an address. */
export async function GET() {
  const provider = await getProvider();
  return new Response(autoconfigXml(provider, provider.site), { headers: { 'Content-Type': 'text/xml' } });
}
