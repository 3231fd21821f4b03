import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** One import statement of a file. */
interface Import {
  /** Whether only types are imported: then nothing is left of it in what a browser loads. */
  typeOnly: boolean;
  /** A package, or a path from the root of the project. */
  target: string;
}

interface SourceFile {
  file: string;
  text: string;
  imports: Import[];
}

/** Read the import statements of a script, or of the scripts in an Astro component. */
function importsIn(file: string, text: string): Import[] {
  const statements = text.matchAll(
    /^[ \t]*(?:import|export)\s+(?:(type)\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"]+)['"]/gm,
  );
  const calls = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  const resolve = (target: string) =>
    target.startsWith('.') ? posix.join(posix.dirname(file), target) : target.replace(/^\/(?=src\/)/, '');
  return [
    ...Array.from(statements, ([, type, target = '']) => ({
      typeOnly: type === 'type',
      target: resolve(target),
    })),
    ...Array.from(calls, ([, target = '']) => ({ typeOnly: false, target: resolve(target) })),
  ];
}

const readSource = (file: string): SourceFile => {
  const text = readFileSync(file, 'utf8');
  return { file, text, imports: importsIn(file, text) };
};
const paths = globSync('src/**/*.*').sort();
const sources = paths.filter((file) => /\.(?:ts|tsx|astro)$/.test(file)).map(readSource);
const configuration = globSync('*.{ts,mjs,js}').sort().map(readSource);

/** The part of the house that a path lies in: `domain`, `queries`, …; a package is its own part. */
function partOf(path: string): string {
  return /^src\/([^/]+)/.exec(path)?.[1] ?? path;
}

/** List the imports of some files that a rule does not allow, as an editor can click them. */
function breaches(files: readonly SourceFile[], allows: (found: Import, file: string) => boolean): string[] {
  return files.flatMap(({ file, imports }) =>
    imports
      .filter((found) => !allows(found, file))
      .map(({ target, typeOnly }) => `${file} imports ${typeOnly ? 'types of ' : ''}${target}`),
  );
}

describe('reading imports', () => {
  const cases = [
    { name: 'a value', text: "import { a } from '../domain/a.ts';", expected: 'src/domain/a.ts' },
    { name: 'a default', text: "import A from './A.astro';", expected: 'src/pages/A.astro' },
    { name: 'everything', text: "import * as all from 'pagefind';", expected: 'pagefind' },
    { name: 'several lines', text: "import {\n  a,\n  type B,\n} from '../domain/a.ts';", expected: 'src/domain/a.ts' },
    { name: 'types', text: "import type { A } from '../schemas/a.ts';", expected: 'type src/schemas/a.ts' },
    { name: 'no names', text: "  import '../styles/site.css';", expected: 'src/styles/site.css' },
    { name: 'what is handed on', text: "export { a } from '../domain/a.ts';", expected: 'src/domain/a.ts' },
    { name: 'a call', text: "const { a } = await import('../islands/a.tsx');", expected: 'src/islands/a.tsx' },
  ];
  test.each(cases)('finds $name', ({ text, expected }) => {
    const found = importsIn('src/pages/index.astro', text);
    expect(found.map(({ target, typeOnly }) => `${typeOnly ? 'type ' : ''}${target}`)).toEqual([expected]);
  });

  test('finds none in other code', () => {
    const text = "export const a = 'b';\nexport function c() {}\n// it was imported from 'there'\n";
    expect(importsIn('src/pages/index.astro', text)).toEqual([]);
  });

  test('finds those of this project, and every file that they name', () => {
    const own = sources
      .flatMap(({ imports }) => imports.map(({ target }) => target))
      .filter((target) => /^src\//.test(target));
    expect(own.length).toBeGreaterThan(150);
    expect(own.filter((target) => !existsSync(target))).toEqual([]);
  });
});

describe('knowledge flows one way', () => {
  const rules = [
    { name: 'the domain', part: 'domain', may: ['domain'], types: ['schemas'] },
    { name: 'a schema', part: 'schemas', may: ['schemas', 'astro/zod'], types: [] },
    {
      name: 'the view of an island',
      part: 'islands',
      // A mount runs while the site is built and hands the view its props; rules for it follow below.
      extension: /\.tsx?$/,
      may: ['islands', 'domain', 'preact', 'preact/hooks', 'uqr'],
      types: ['schemas'],
    },
    {
      name: 'the mount of an island',
      part: 'islands',
      extension: /\.astro$/,
      may: ['islands', 'domain', 'queries', 'components'],
      types: ['schemas'],
    },
  ];
  test.each(rules)('$name knows only what its folder may know', ({ part, extension = /./, may, types }) => {
    const files = sources.filter(({ file }) => partOf(file) === part && extension.test(file));
    expect(files).not.toEqual([]);
    const allows = ({ target, typeOnly }: Import) =>
      may.includes(partOf(target)) || (typeOnly && types.includes(partOf(target)));
    expect(breaches(files, allows)).toEqual([]);
  });

  const strangers = [
    { part: 'queries', never: ['pages', 'layouts', 'components', 'islands', 'content-check', 'integrations'] },
    { part: 'components', never: ['pages', 'layouts', 'content-check', 'integrations'] },
    { part: 'layouts', never: ['pages', 'content-check', 'integrations'] },
    { part: 'pages', never: ['pages', 'content-check', 'integrations'] },
    { part: 'content-check', never: ['pages', 'layouts', 'components', 'islands', 'queries'] },
    { part: 'provider-import', never: ['pages', 'layouts', 'components', 'islands', 'queries'] },
    { part: 'integrations', never: ['pages', 'layouts', 'components', 'islands'] },
  ];
  test.each(strangers)('$part does not import $never', ({ part, never }) => {
    const files = sources.filter(({ file }) => partOf(file) === part);
    expect(files).not.toEqual([]);
    expect(breaches(files, ({ target }) => !never.includes(partOf(target)))).toEqual([]);
  });

  test('only queries and the configuration of content read collections', () => {
    const allows = ({ target }: Import, file: string) =>
      target !== 'astro:content' || partOf(file) === 'queries' || file === 'src/content.config.ts';
    expect(breaches(sources, allows)).toEqual([]);
  });

  test('only tests import tests', () => {
    expect(breaches([...sources, ...configuration], ({ target }) => !/(?:^|\/)tests\//.test(target))).toEqual([]);
  });

  test('domain, islands and schemas, which browsers run, use nothing of Node', () => {
    const files = sources.filter(({ file }) => ['domain', 'islands', 'schemas'].includes(partOf(file)));
    expect(breaches(files, ({ target }) => !target.startsWith('node:'))).toEqual([]);
    expect(
      files.filter(({ text }) => /\bprocess\.(?:env|cwd|argv)\b|\bBuffer\b/.test(text)).map(({ file }) => file),
    ).toEqual([]);
  });
});

describe('the domain', () => {
  const files = sources.filter(({ file }) => partOf(file) === 'domain');
  const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

  const impure = [
    { name: 'the clock', pattern: /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\./ },
    { name: 'chance', pattern: /\bMath\.random\b|\bcrypto\./ },
    {
      name: 'the page',
      pattern: /\b(?:window|globalThis|navigator|localStorage|sessionStorage)\b|\bdocument\.(?:query|get|create|body)/,
    },
    { name: 'the network', pattern: /\bfetch\(|\bXMLHttpRequest\b/ },
  ];
  test.each(impure)('knows nothing of $name', ({ pattern }) => {
    expect(files.filter(({ text }) => pattern.test(code(text))).map(({ file }) => file)).toEqual([]);
  });

  test('is written in plain TypeScript', () => {
    expect(paths.filter((file) => partOf(file) === 'domain' && !file.endsWith('.ts'))).toEqual([]);
  });
});

describe('names', () => {
  test('no file and no folder is a place for leftovers', () => {
    expect(paths.filter((file) => /(?:^|\/)(?:utils?|helpers?|libs?|common|misc)(?:[./]|$)/i.test(file))).toEqual([]);
  });

  test('components are in PascalCase, pages and all else in kebab-case', () => {
    const component = /^src\/(?:components|layouts|islands)\/.*\.(?:astro|tsx)$/;
    const pascal = /\/[A-Z][A-Za-z0-9]*\.\w+$/;
    const kebab = /\/(?:\[[a-z.]+\]|\d+|[a-z0-9]+(?:[-.][a-z0-9]+)*)\.[\w.]+$/;
    const wellNamed = (file: string) =>
      kebab.test(file) ? !(component.test(file) && file.endsWith('.astro')) : component.test(file) && pascal.test(file);
    expect(paths.filter((file) => !wellNamed(file) && !file.endsWith('/README.md'))).toEqual([]);
  });
});

describe('colours', () => {
  const colour =
    /(?:(?<!href=['"])(?<![\w&/])#|%23)(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/gi;
  /** The only colours outside the tokens, each with its reason. */
  const exceptions: Readonly<Record<string, { colours: string[]; because: string }>> = {
    'src/islands/flow/flow.css': {
      colours: ['%2366748a'],
      because: 'the arrow is a picture in a data address, and such a picture sees no custom property',
    },
    'src/islands/search/search.css': {
      colours: ['rgb('],
      because:
        'a backdrop inherited no custom property before Chromium 122 and Firefox 120, and the oldest supported are 109 and 115',
    },
    'src/styles/print.css': {
      colours: ['#000'],
      because: 'paper has one theme, and ink is black',
    },
  };
  const found = Object.fromEntries(
    paths
      .filter((file) => /\.(?:css|astro|tsx)$/.test(file) && file !== 'src/styles/tokens.css')
      .map((file) => [file, Array.from(readFileSync(file, 'utf8').matchAll(colour), ([text]) => text)] as const)
      .filter(([, colours]) => colours.length > 0),
  );

  test('stand in src/styles/tokens.css only, but for the exceptions', () => {
    expect(found).toEqual(Object.fromEntries(Object.entries(exceptions).map(([file, { colours }]) => [file, colours])));
  });

  const samples = [
    { name: 'a short hex', text: 'color: #fff;', expected: ['#fff'] },
    { name: 'a long hex', text: 'color: #12345678;', expected: ['#12345678'] },
    { name: 'a hex in a data address', text: "stroke='%2366748a'", expected: ['%2366748a'] },
    { name: 'a function', text: 'color: rgb(0 0 0 / 50%);', expected: ['rgb('] },
    { name: 'a hex in an attribute', text: '<path fill="#1a2b3c" />', expected: ['#1a2b3c'] },
    { name: 'no link to a heading', text: '<a href="#add">', expected: [] },
    { name: 'no character reference', text: '&#160;', expected: [] },
    { name: 'no custom property', text: 'color: var(--text);', expected: [] },
  ];
  test.each(samples)('$name is told apart', ({ text, expected }) => {
    expect(Array.from(text.matchAll(colour), ([hit]) => hit)).toEqual(expected);
  });
});
