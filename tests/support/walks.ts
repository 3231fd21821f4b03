import { parsePage, readPages, textOf } from './pages.ts';
import type { BuiltSite } from './sites.ts';

/** The built pages of a site by their addresses. */
export type TreePages = ReadonlyMap<string, ReturnType<typeof parsePage>>;

/** Read the pages of all trees of a built site. */
export function readTreePages({ folder }: Pick<BuiltSite, 'folder'>): TreePages {
  const pages = readPages(folder).filter(({ address }) => address.startsWith('/fix/'));
  return new Map(pages.map((page) => [page.address, parsePage(page)]));
}

/** Find the first steps of all trees. */
export function findTrees(pages: TreePages): string[] {
  return [...pages.keys()].filter((address) => /^\/fix\/[^/]+\/$/.test(address));
}

/** One way through a tree, by the links that a reader follows. */
export interface Walk {
  start: string;
  links: string[];
  headings: string[];
  /** Where the last answer leads into another tree: the address there. */
  leaves: string | undefined;
}

/** In the browser: start again, follow the links of one walk by clicks, and read each heading on the way. */
export async function walkInPage({
  links,
  leaves,
}: Walk): Promise<{ headings: string[]; answers: number; leaves?: string }> {
  // A step is on the page after the click's own tasks; waiting for it to be painted would take ten times as long.
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  const click = async (selector: string, label?: string) => {
    const found = Array.from(document.querySelectorAll<HTMLAnchorElement>(selector)).find(
      (link) => label === undefined || link.textContent?.replace(/\s+/g, ' ').trim() === label,
    );
    found?.click();
    await settled();
  };
  const heading = () => document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  if (document.querySelector('.answers')) await click('.answers > p a');
  const headings = [heading()];
  for (const label of leaves === undefined ? links : links.slice(0, -1)) {
    await click('.choices a', label);
    headings.push(heading());
  }
  const answers = document.querySelectorAll('.answers dd').length;
  const last = Array.from(document.querySelectorAll<HTMLAnchorElement>('.choices a')).find(
    (link) => link.textContent?.replace(/\s+/g, ' ').trim() === links.at(-1),
  );
  return leaves === undefined ? { headings, answers } : { headings, answers, leaves: last?.getAttribute('href') ?? '' };
}

/** Leave out of an address what was answered in other trees. */
export const withoutCarried = (address: string) => address.replace(/[?&][\w-]+\.[\w.&=-]+$/, '');

/** Walk every way through the built pages, as a browser without script does. */
export function walksWithoutScript(pages: TreePages, start: string): Walk[] {
  const walk = (href: string, links: string[], headings: string[]): Walk[] => {
    const document = pages.get(new URL(href, 'https://site.example').pathname);
    if (!document) throw new Error(`${href} is no page`);
    const here = [...headings, textOf(document.querySelector('h1'))];
    const choices = Array.from(document.querySelectorAll('.choices a'));
    if (choices.length === 0) return [{ start, links, headings: here, leaves: undefined }];
    return choices.flatMap((choice) => {
      const next = choice.getAttribute('href') ?? '';
      const taken = [...links, textOf(choice)];
      return next.startsWith(start) ? walk(next, taken, here) : [{ start, links: taken, headings: here, leaves: next }];
    });
  };
  return walk(start, [], []);
}
