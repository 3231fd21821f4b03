import {
  buildCatalogue,
  buildWordings,
  type Catalogue,
  type CatalogueMessage,
  openCatalogue,
} from '../../src/domain/identify/catalogue/catalogue.ts';
import { type Identification, identify } from '../../src/domain/identify/identify.ts';
import type { TellingWords } from '../../src/domain/identify/telling/telling-words.ts';
import {
  type CatalogueLanguage,
  catalogueLanguageOf,
  catalogueLanguages,
  findMissingLanguage,
} from '../../src/domain/identify/text/likely-language.ts';

/** A message whose wordings still tell their language. */
export interface BenchMessage extends Omit<CatalogueMessage, 'wordings'> {
  wordings: readonly { text: string; lang: string }[];
}

/** The messages with their wordings in one language, as the site compiles them. */
export function partOf(messages: readonly BenchMessage[], part: 'en' | CatalogueLanguage): CatalogueMessage[] {
  return messages.map((message) => ({
    ...message,
    codes: part === 'en' ? message.codes : [],
    wordings: message.wordings
      .filter(({ lang }) => (part === 'en' ? lang === 'en' : catalogueLanguageOf(lang) === part))
      .map(({ text }) => text),
  }));
}

/** Identify texts as the search box does: English and codes first, then with the language that the text is in. */
export function openParts(messages: readonly BenchMessage[], telling?: TellingWords): (text: string) => Identification {
  const data = buildCatalogue(partOf(messages, 'en'));
  const english = openCatalogue(data, telling);
  const others = new Map<CatalogueLanguage, Catalogue>();
  return (text) => {
    const found = identify(text, english);
    const language = findMissingLanguage(text, found.kind === 'recognised');
    if (language === undefined) return found;
    const known = others.get(language) ?? openCatalogue(data, telling, [buildWordings(partOf(messages, language))]);
    others.set(language, known);
    return identify(text, known);
  };
}

/** The files that the search box may fetch, as it fetches them. */
export function buildParts(messages: readonly BenchMessage[]): { part: string; json: string }[] {
  return [
    { part: 'en', json: JSON.stringify(buildCatalogue(partOf(messages, 'en'))) },
    ...catalogueLanguages.map((part) => ({ part, json: JSON.stringify(buildWordings(partOf(messages, part))) })),
  ];
}
