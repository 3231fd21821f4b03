import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { offeredPorts } from '../../src/domain/provider/offer.ts';
import { providerSchema } from '../../src/schemas/provider.ts';
import { type BuiltPage, parsePage, readPages, samplePages, textOf } from '../support/pages.ts';
import { fixtureSites, mainSite } from '../support/sites.ts';

/** The ports and protocols that a page could wrongly offer. */
const mailPorts = [25, 26, 110, 143, 465, 587, 993, 995, 2525];
const number = new RegExp(`(?<![\\d.:-])(?:${mailPorts.join('|')})(?![\\d.]\\d|\\d)`, 'g');
/** Naming a closed port as closed, or the port to change from, is right. */
const namesAsClosed = /\bclosed\b|\bnot\b|\bno longer\b|\binstead\b|\bblocks?\b|\bold\b/i;

interface Offer {
  ports: number[];
  protocols: string[];
}

describe.each([mainSite, ...fixtureSites])('the site for $name', ({ folder, providerFile }) => {
  const provider = providerSchema.parse(parse(readFileSync(providerFile, 'utf8')));
  const offer: Offer = {
    ports: offeredPorts(provider),
    protocols: provider.incoming.map(({ protocol }) => protocol.toUpperCase()),
  };
  // A message's page repeats the instructions of its problem, whose own page is among these.
  const pages = samplePages(readPages(folder));

  test('offers no port and no protocol in a settings row, a step, an outcome or a command that the provider lacks', () => {
    expect(pages.flatMap((page) => wrongOffers(page, offer))).toEqual([]);
  });

  test('shows exactly the provider’s servers as settings', () => {
    const settings = pages.find(({ address }) => address === '/settings/');
    const rows = settings ? Array.from(parsePage(settings).querySelectorAll('[data-settings-row]')) : [];
    const shown = rows.map((row) => Number(/Port\s*(\d+)/.exec(textOf(row))?.[1]));
    expect(shown).toEqual([...provider.incoming, ...provider.submission].map(({ port }) => port));
  });
});

/** List the places of a page that tell the reader to use something that the provider does not have. */
function wrongOffers(page: BuiltPage, offer: Offer): string[] {
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
