import { getCollection } from 'astro:content';
import type { CatalogueMessage } from '../domain/identify/catalogue/catalogue.ts';
import { codeSpellings } from '../domain/identify/text/codes.ts';
import { type CatalogueLanguage, catalogueLanguageOf } from '../domain/identify/text/likely-language.ts';
import type { Voice } from '../schemas/message.ts';
import { addressOf, type PageLink } from './links.ts';
import { remember } from './remember.ts';

/** One known message, with what its family says for all of its messages filled in. */
export interface MessageView {
  id: string;
  title: string;
  meaning: string;
  says: Voice;
  codes: string[];
  /** Every way to write the codes, for the search index. */
  spellings: string[];
  wordings: { text: string; lang: string }[];
  /** Ids of problems, the one to act on first in front. */
  problems: string[];
  programs: string[];
  samples: string[];
  source: string;
  checked: string;
  family: { id: string; title: string };
}

/** Read all messages, in the order of their titles. */
export const getMessages = remember(readMessages);

async function readMessages(): Promise<MessageView[]> {
  const families = await getCollection('messages');
  return families
    .flatMap(({ id, data: family }) =>
      family.messages.map((message) => ({
        id: message.id,
        title: message.title,
        meaning: message.meaning,
        says: message.says ?? family.says,
        codes: message.codes,
        spellings: [...new Set(message.codes.flatMap(codeSpellings))],
        wordings: message.wordings.map((wording) =>
          typeof wording === 'string' ? { text: wording, lang: 'en' } : wording,
        ),
        problems: message.problems,
        programs: message.programs ?? family.programs,
        samples: message.samples,
        // The schema lets no message through that has neither of its own nor its family's.
        source: message.source ?? family.source ?? '',
        checked: message.checked ?? family.checked ?? '',
        family: { id, title: family.title },
      })),
    )
    .sort((a, b) => a.title.localeCompare(b.title, 'en', { numeric: !/^0x/i.test(a.title) }));
}

/** Make the link to a message. */
export function messageLink(message: MessageView): PageLink {
  return { href: addressOf.message(message.id), title: message.title, description: message.meaning };
}

/**
 * Get the messages as identification takes them, with their wordings in English or in another language; all messages
 * every time, since the parts of the catalogue are put together line by line.
 */
export async function getCatalogueMessages(language: 'en' | CatalogueLanguage): Promise<CatalogueMessage[]> {
  return (await getMessages()).map(({ id, says, codes, wordings, problems }) => ({
    id,
    says,
    codes: language === 'en' ? codes : [],
    wordings: wordings
      .filter(({ lang }) => (language === 'en' ? lang === 'en' : catalogueLanguageOf(lang) === language))
      .map(({ text }) => text),
    problems,
  }));
}
