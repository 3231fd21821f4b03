import { allServers, offeredPorts } from '../../src/domain/provider/offer.ts';
import { securityName } from '../../src/domain/provider/words.ts';
import type { Provider } from '../../src/schemas/provider.ts';
import { type BuiltPage, parsePage, textOf } from './pages.ts';

/** The ports and protocols that a page could wrongly offer. */
const mailPorts = [25, 26, 110, 143, 465, 587, 993, 995, 2525];
const number = new RegExp(`(?<![\\d.:-])(?:${mailPorts.join('|')})(?![\\d.]\\d|\\d)`, 'g');
/** Naming a closed port as closed, or the port to change from, is right. */
const namesAsClosed = /\bclosed\b|\bnot\b|\bno longer\b|\binstead\b|\bblocks?\b|\bold\b/i;

/** What a provider has. */
export interface Offer {
  ports: number[];
  protocols: string[];
  /** Port and encryption as one: `587 STARTTLS`. */
  pairs: string[];
}

/** Say what a provider has, as pages name it. */
export function offerOf(provider: Provider): Offer {
  return {
    ports: offeredPorts(provider),
    protocols: provider.incoming.map(({ protocol }) => protocol.toUpperCase()),
    pairs: allServers(provider).map(({ port, security }) => `${port} ${securityName(security)}`),
  };
}

/** List the ports that the page of settings shows, in their order. */
export function settingsPorts(pages: readonly BuiltPage[]): number[] {
  const settings = pages.find(({ address }) => address === '/settings/');
  const rows = settings ? Array.from(parsePage(settings).querySelectorAll('[data-settings-row]')) : [];
  return rows.map((row) => Number(/Port\s*(\d+)/.exec(textOf(row))?.[1]));
}

/** List the places of a page that tell the reader to use something that the provider does not have. */
export function wrongOffers(page: BuiltPage, offer: Offer): string[] {
  const document = parsePage(page);
  for (const element of document.querySelectorAll('[data-standard], [data-closed], [data-quoted]')) element.remove();
  const places = document.querySelectorAll(
    'main ol li, [data-place], [data-settings-row], [data-command], .choices a, .flow h1, .flow .text, .what-now li',
  );
  const offers = Array.from(places).flatMap((place) =>
    textOf(place)
      .split(/(?<=[.;])\s/)
      .flatMap((sentence) => {
        const ports = Array.from(sentence.matchAll(number), ([port]) => Number(port));
        const lacking = ports.filter((port) => !offer.ports.includes(port));
        const protocols = ['IMAP', 'POP3'].filter((name) => sentence.includes(name) && !offer.protocols.includes(name));
        const wrong = [...lacking, ...protocols];
        return wrong.length === 0 || namesAsClosed.test(sentence)
          ? []
          : [`${page.address} offers ${wrong.join(', ')}: ${sentence}`];
      }),
  );
  return [...offers, ...wrongPairs(page.address, document, offer)];
}

/** List the passages that name one of the provider's ports with an encryption that it does not have there. */
function wrongPairs(address: string, document: Document, offer: Offer): string[] {
  const pair = /\b(?:port (\d+) with|on (\d+), choose) (SSL\/TLS|STARTTLS)/gi;
  return Array.from(document.querySelectorAll('main p, main li'), textOf).flatMap((text) =>
    Array.from(text.matchAll(pair), ([, first, second, security]) => ({ port: Number(first ?? second), security }))
      .filter(
        ({ port, security }) =>
          offer.ports.includes(port) && !offer.pairs.includes(`${port} ${security?.toUpperCase()}`),
      )
      .map(({ port, security }) => `${address} gives port ${port} ${security}: ${text}`),
  );
}
