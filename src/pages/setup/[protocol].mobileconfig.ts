import { appleProfile, hasGenericProfile, profileMediaType } from '../../domain/connect/apple-profile.ts';
import { getProvider } from '../../queries/provider.ts';
import type { IncomingServer } from '../../schemas/provider.ts';

type Protocol = IncomingServer['protocol'];

export async function getStaticPaths() {
  const provider = await getProvider();
  const protocols: Protocol[] = ['imap', 'pop3'];
  return protocols
    .filter((protocol) => hasGenericProfile(provider, protocol))
    .map((protocol) => ({ params: { protocol }, props: { protocol } }));
}

/** Serve a profile for iPhone, iPad and Mac that knows no address; the device asks for it. */
export async function GET({ props: { protocol } }: { props: { protocol: Protocol } }) {
  const profile = appleProfile(await getProvider(), { protocol });
  return new Response(profile, { headers: { 'Content-Type': profileMediaType } });
}
