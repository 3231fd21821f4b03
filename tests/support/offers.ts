import { offeredPorts } from '../../src/domain/provider/offer.ts';
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
}

/** Say what a provider has, as pages name it. */
export function offerOf(provider: Provider): Offer {
  return {
    ports: offeredPorts(provider),
    protocols: provider.incoming.map(({ protocol }) => protocol.toUpperCase()),
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
  return Array.from(places).flatMap((place) =>
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
}
