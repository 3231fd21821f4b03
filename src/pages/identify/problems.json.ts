import { getProblemCards } from '../../queries/problem-cards.ts';

/** Serve what a card says of each problem; fetched with the catalogue. */
export async function GET() {
  return Response.json(await getProblemCards());
}
