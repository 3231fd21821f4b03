import { packWords } from '../../domain/identify/telling/telling-words.ts';
import { getTellingWords } from '../../queries/telling-words.ts';

/** Serve what single words speak for, for the search box. */
export async function GET() {
  return Response.json(packWords(await getTellingWords()));
}
