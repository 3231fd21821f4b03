import { buildCatalogue, buildWordings } from '../../domain/identify/catalogue/catalogue.ts';
import { catalogueLanguages } from '../../domain/identify/text/likely-language.ts';
import { getCatalogueMessages } from '../../queries/messages.ts';

const parts = ['en', ...catalogueLanguages] as const;

export function getStaticPaths() {
  return parts.map((part) => ({ params: { part }, props: { part } }));
}

/** Serve what identification needs of all messages: codes and English in one file, each other language in its own. */
export async function GET({ props: { part } }: { props: { part: (typeof parts)[number] } }) {
  const messages = await getCatalogueMessages(part);
  return Response.json(part === 'en' ? buildCatalogue(messages) : buildWordings(messages));
}
