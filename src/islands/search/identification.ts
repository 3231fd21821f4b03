import { type Catalogue, type CatalogueData, openCatalogue } from '../../domain/identify/catalogue.ts';
import { type Identification, identify } from '../../domain/identify/identify.ts';
import { maskPrivate } from '../../domain/identify/mask.ts';

/** What the card says of a problem; written by `/identify/problems.json`. */
export interface ProblemCard {
  title: string;
  sentence: string;
  /** What to do now, as HTML lines. */
  now: string[];
  flow?: string;
  articles: { href: string; title: string }[];
}

/** What is needed to recognise a text and to say what to do about it. */
export interface Knowledge {
  catalogue: Catalogue;
  closedPorts: number[];
  problems: Record<string, ProblemCard>;
}

/** Fetch the catalogue of messages and the problems' cards. */
export async function loadKnowledge(): Promise<Knowledge> {
  const read = async <T>(name: string): Promise<T> => {
    const response = await fetch(`/identify/${name}.json`);
    if (!response.ok) throw new Error(`${name}.json answered ${response.status}`);
    return response.json() as Promise<T>; // Both files are written by this site's own build
  };
  const [data, cards] = await Promise.all([
    read<CatalogueData>('catalogue'),
    read<Omit<Knowledge, 'catalogue'>>('problems'),
  ]);
  return { catalogue: openCatalogue(data), ...cards };
}

/** Recognise the errors in a text. */
export function recognise(text: string, { catalogue, closedPorts }: Knowledge): Identification {
  return identify(text, catalogue, { closedPorts });
}

/** Longest part of a paste that a report to support repeats, in characters. */
const reportLength = 4000;

/** Write the text as support may see it: private parts masked. */
export function reportText(text: string): string {
  return maskPrivate(text.slice(0, reportLength)).trim();
}
