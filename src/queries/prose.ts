import { readFile } from 'node:fs/promises';
import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { Renderer } from 'astro/runtime/server/index.js';
import { type EvaluateOptions, evaluate } from 'satteri';

/** The text of an entry as a component; `components` are those that stand for its tags and elements. */
export type Prose = (props: { components: Readonly<Record<string, unknown>> }) => unknown;

const options = {
  Fragment,
  // Astro's types ask for the attributes as an object, which is what the compiler hands over.
  ...({ jsx, jsxs } as Pick<EvaluateOptions, 'jsx' | 'jsxs'>),
  features: { gfm: true, smartPunctuation: true },
  hastPlugins: [satteriHeadingIdsPlugin()],
  elementAttributeNameCase: 'html',
  // What a page replaces by a component of its own cannot be turned into HTML beforehand.
  optimizeStatic: { component: 'Fragment', prop: 'set:html', ignoreElements: ['pre', 'table', 'h2', 'a'] },
} satisfies EvaluateOptions;

/**
 * Compile the text of an entry when its page is made. Astro makes two modules of every text and hands all of them to the
 * bundler, which with 1,000 articles is a third of the work of a build; ours import nothing, so nothing is to be bundled.
 * @throws Error that names the file, and the line and column where the text cannot be read
 */
export async function getProse(entry: { filePath?: string }): Promise<Prose> {
  const { filePath = '' } = entry;
  const source = await getSource(entry);
  const { default: text } = await naming(filePath, () => evaluate(source, options));
  const prose: Prose = ({ components }) =>
    // the default export of a text in MDX is the component that shows it
    naming(filePath, () => (text as Prose)({ components: { Fragment, ...components } }));
  // Without this mark, Astro finds out who renders a component by rendering it once more.
  return Object.assign(prose, { [Renderer]: 'astro:jsx' });
}

/** Read an entry as its author wrote it, with the front matter, so that lines are counted from the start of the file. */
export function getSource({ filePath = '' }: { filePath?: string }): Promise<string> {
  return readFile(filePath, 'utf8');
}

function naming<T>(file: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // A fault in what is written starts with its line and column.
    throw new Error(`${file}:${/^\d+:/.test(message) ? '' : ' '}${message}`, { cause: error });
  }
}
