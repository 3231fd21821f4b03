import { type Catalogue, type CatalogueData, openCatalogue } from '../../domain/identify/catalogue.ts';
import { type Identification, identify } from '../../domain/identify/identify.ts';
import { isMostlyEnglish } from '../../domain/identify/language.ts';
import { maskPrivate } from '../../domain/identify/mask.ts';
import type { ProgramWay } from '../program/Ways.tsx';

/** What the card says of a problem; written by `/identify/problems.json`. */
export interface ProblemCard {
  title: string;
  sentence: string;
  /** What to do now, as HTML lines. */
  now: readonly string[];
  setting?: string;
  /** Address of the step of a decision tree that goes on from here. */
  flow?: string;
  /** The same where the text is about incoming mail. */
  flowReceiving?: string;
  articles: { href: string; title: string }[];
}

/** The problems' cards, and the ports that the provider keeps closed. */
export interface ProblemCards {
  closedPorts: number[];
  problems: Record<string, ProblemCard>;
  /** The way to each setting in every program, with the names by which messages call it. */
  ways: Record<string, (ProgramWay & { calledBy: readonly string[] })[]>;
}

/** What was found in a text, and with what to show it. */
export interface Recognition {
  text: string;
  found: Identification;
  problems: ProblemCards['problems'];
  ways: ProblemCards['ways'];
  /** The text as support may see it, where nothing was recognised. */
  masked?: string;
}

/** Fetch what every text needs: codes, English wordings, and the problems' cards. */
export async function prepare(): Promise<void> {
  await Promise.all([englishCatalogue(), cards()]);
}

/** Recognise the errors in a text. The wordings in other languages are fetched when the first text needs them. */
export async function recognise(text: string): Promise<Recognition> {
  const { closedPorts, problems, ways } = await cards();
  let found = identify(text, await englishCatalogue(), { closedPorts });
  // An English text that is known needs no other language; words to search for need none either.
  const answered = isMostlyEnglish(text) && (found.kind === 'recognised' || text.trim().split(/\s+/, 5).length < 5);
  if (!answered) found = identify(text, await wholeCatalogue(), { closedPorts });
  return { text, found, problems, ways, ...(found.kind === 'unrecognised' ? { masked: reportText(text) } : {}) };
}

/** Longest part of a paste that a report to support repeats, in characters. */
const reportLength = 4000;

function reportText(text: string): string {
  return maskPrivate(text.slice(0, reportLength)).trim();
}

const cards = once(() => read<ProblemCards>('problems'));
const englishData = once(() => read<CatalogueData>('english'));
const englishCatalogue = once(async () => openCatalogue(await englishData()));
const wholeCatalogue = once(
  async (): Promise<Catalogue> => openCatalogue(await englishData(), await read<CatalogueData>('other-languages')),
);

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
