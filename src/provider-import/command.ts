/** `npm run provider:import -- <autoconfig.xml> [--site URL] [--support ADDRESS] [--out FILE] [--force]` */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { importProvider } from './import-provider.ts';

const usage = `Write: npm run provider:import -- <autoconfig.xml> [--site https://help.example.com]
         [--support help@example.com] [--out content/provider.yaml] [--force]`;

process.exitCode = run(process.argv.slice(2));

function run(words: string[]): number {
  const options = readOptions(words);
  if (options === undefined) return complain(usage);
  const { file, out, force, site, support } = options;
  if (!existsSync(file)) return complain(`There is no file ${file}.`);
  if (existsSync(out) && !force)
    return complain(`${out} exists and stays as it is. Add --force to replace it, or --out and another name.`);
  const result = importProvider(readFileSync(file), { site, support }, basename(file));
  for (const { line, message } of result.notes) console.log(`${file}:${line}\n    ${message}`);
  if (result.kind === 'nothing') return complain('\nNothing was written.');
  writeFileSync(out, result.yaml);
  console.log(`\nWrote ${out}: ${result.summary}.`);
  for (const message of result.left) console.log(`Left to fill in: ${message}`);
  console.log(`Next: PROVIDER=${out} npm run provider:check`);
  return 0;
}

function readOptions(words: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        out: { type: 'string', default: 'content/provider.yaml' },
        force: { type: 'boolean', default: false },
        site: { type: 'string' },
        support: { type: 'string' },
      },
    });
    const [file, ...more] = positionals;
    return file === undefined || more.length > 0 ? undefined : { file, ...values };
  } catch {
    return undefined;
  }
}

function complain(message: string): number {
  console.error(message);
  return 1;
}
