import {
  type Catalogue,
  type CatalogueData,
  type MoreWordings,
  openCatalogue,
} from '../../domain/identify/catalogue/catalogue.ts';
import { type Identification, identify } from '../../domain/identify/identify.ts';
import { openWords, type PackedWords } from '../../domain/identify/telling/telling-words.ts';
import { type CatalogueLanguage, findMissingLanguage } from '../../domain/identify/text/likely-language.ts';
import { maskPrivate } from '../../domain/identify/text/mask.ts';
import type { ProblemCards } from '../../domain/shared/problem-card.ts';

/** What was found in a text, and with what to show it. */
export interface Recognition {
  text: string;
  found: Identification;
  problems: ProblemCards['problems'];
  ways: ProblemCards['ways'];
  /** The text as support may see it. */
  masked: string;
}

/** Fetch what every text needs: codes, English wordings, what single words speak for, and the problems' cards. */
export async function prepare(): Promise<void> {
  await Promise.all([englishCatalogue(), cards()]);
}

/** Recognise the errors in a text. The wordings in another language are fetched when a text in it needs them. */
export async function recognise(text: string): Promise<Recognition> {
  const { closedPorts, problems, ways } = await cards();
  const reader = { closedPorts, agent: navigator.userAgent };
  let found = identify(text, await englishCatalogue(), reader);
  const language = findMissingLanguage(text, found.kind === 'recognised', navigator.language);
  if (language) found = identify(text, await catalogueWith(language), reader);
  return { text, found, problems, ways, masked: reportText(text, found) };
}

/** Longest part of a paste that a report to support repeats, in characters. */
const reportLength = 4000;

/** Characters before the decisive words that a report repeats from a paste that is too long for it. */
const reportBefore = 1000;

function reportText(text: string, found: Identification): string {
  const decisive = found.kind === 'recognised' ? found.matches.find((match) => match.decisive) : undefined;
  const first = decisive?.marks[0]?.start ?? 0;
  const from = text.length > reportLength ? Math.max(0, first - reportBefore) : 0;
  let part = text.slice(from, from + reportLength);
  // Half a word could be half an address, which nothing would mask.
  if (from > 0) part = part.replace(/^\S+/, '');
  if (from + reportLength < text.length) part = part.replace(/\S+$/, '');
  return maskPrivate(part).trim();
}

const cards = once(() => read<ProblemCards>('problems'));
const englishData = once(() => read<CatalogueData>('en'));
const telling = once(async () => openWords(await read<PackedWords>('words')));
const englishCatalogue = once(() => openWith());
const catalogues = new Map<CatalogueLanguage, () => Promise<Catalogue>>();

/** Open English and one more language together; each is fetched and opened once. */
function catalogueWith(language: CatalogueLanguage): Promise<Catalogue> {
  let open = catalogues.get(language);
  if (!open) {
    open = once(() => openWith(read<MoreWordings>(language)));
    catalogues.set(language, open);
  }
  return open();
}

async function openWith(...more: readonly Promise<MoreWordings>[]): Promise<Catalogue> {
  const [data, words, ...wordings] = await Promise.all([englishData(), telling(), ...more]);
  return openCatalogue(data, words, wordings);
}

async function read<T>(name: string): Promise<T> {
  const response = await fetch(`/identify/${name}.json`);
  if (!response.ok) throw new Error(`${name}.json answered ${response.status}`);
  return response.json() as Promise<T>; // written by this site's own build
}

/** Do something once and keep the result; after a failure the next call tries again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    kept ??= make().catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
}
