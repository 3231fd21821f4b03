import { buildCatalogue } from '../../domain/identify/catalogue.ts';
import { type CataloguePart, getCatalogueMessages } from '../../queries/messages.ts';

export function getStaticPaths() {
  const parts: CataloguePart[] = ['english', 'other-languages'];
  return parts.map((part) => ({ params: { part }, props: { part } }));
}

/** Serve one part of what identification needs of all messages; the search box fetches it when it is needed. */
export async function GET({ props }: { props: { part: CataloguePart } }) {
  return Response.json(buildCatalogue(await getCatalogueMessages(props.part)));
}
