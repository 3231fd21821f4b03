import { buildCatalogue } from '../../domain/identify/catalogue.ts';
import { getCatalogueMessages } from '../../queries/messages.ts';

/** Serve what identification needs of all messages; the search box fetches it when it is first used. */
export async function GET() {
  return Response.json(buildCatalogue(await getCatalogueMessages()));
}
