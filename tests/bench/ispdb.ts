/**
 * `npm run sweep:ispdb -- <folder> [<name> …]`: imports every autoconfiguration file of a folder, such as Thunderbird's
 * database (github.com/thunderbird/autoconfig, folder ispdb), builds the site of each, and looks for anything that it
 * offers and the provider lacks. The files are other people's and stay outside of the project. It prints figures.
 */
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { importProvider } from '../../src/provider-import/import-provider.ts';
import { type Provider, providerSchema } from '../../src/schemas/provider.ts';
import { offerOf, settingsPorts, wrongOffers } from '../support/offers.ts';
import { parsePage, readPages, samplePages, textOf } from '../support/pages.ts';

const [folder = '', ...names] = process.argv.slice(2);
const files = globSync(`${folder}/*.xml`)
  .sort()
  .filter((file) => names.length === 0 || names.includes(basename(file, '.xml')));
const work = '.cache/ispdb';
mkdirSync(work, { recursive: true });

const counts = { files: files.length, imported: 0, built: 0, sound: 0 };
const reasons = new Map<string, number>();
for (const file of files) {
  const name = basename(file, '.xml');
  const imported = importProvider(
    readFileSync(file),
    { site: `https://help.${name}`, support: `help@${name.replace(/^[^.]*$/, '$&.example')}` },
    `${name}.xml`,
  );
  if (imported.kind === 'nothing') {
    console.log(`${name}: not imported. ${imported.notes.map(({ message }) => message).join(' ')}`);
    for (const { message } of imported.notes) count(message.replace(/^.*?: (?=left out)/, ''));
    continue;
  }
  counts.imported += 1;
  const providerFile = `${work}/${name}.yaml`;
  writeFileSync(providerFile, imported.yaml);
  const provider = providerSchema.parse(parse(imported.yaml));
  const problem = build(providerFile, `${work}/site`);
  if (problem !== undefined) {
    console.log(`${name}: not built.\n${problem}`);
    continue;
  }
  counts.built += 1;
  const faults = faultsOf(provider, `${work}/site`);
  if (faults.length === 0) counts.sound += 1;
  console.log(`${name}: ${imported.summary}, ${faults.length} fault(s)`);
  for (const fault of faults.slice(0, 40)) console.log(`    ${fault}`);
}
console.log(JSON.stringify(counts));
for (const [reason, times] of [...reasons].sort((a, b) => b[1] - a[1])) console.log(`${times} × ${reason}`);
process.exitCode = counts.sound === counts.imported ? 0 : 1;

function build(providerFile: string, outDir: string): string | undefined {
  try {
    execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      env: { ...process.env, NODE_ENV: 'production', PROVIDER: providerFile, OUT_DIR: outDir },
      stdio: 'pipe',
      maxBuffer: 64 * 1024 * 1024,
    });
    return undefined;
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: Buffer; stderr?: Buffer }; // execFileSync throws the finished process
    const said = `${stdout?.toString() ?? ''}\n${stderr?.toString() ?? ''}`;
    return said.slice(Math.max(0, said.indexOf('ERROR'))).slice(0, 3000);
  }
}

function faultsOf(provider: Provider, site: string): string[] {
  const pages = samplePages(readPages(site));
  const wanted = [...provider.incoming, ...provider.submission].map(({ port }) => port).join();
  const shown = settingsPorts(pages).join();
  const left = pages.filter((page) => /%EMAIL|\bNaN\b/.test(textOf(parsePage(page).querySelector('main'))));
  return [
    ...(shown === wanted ? [] : [`The settings show ${shown} instead of ${wanted}.`]),
    ...left.map(({ address }) => `${address} shows a placeholder or a missing value.`),
    ...pages.flatMap((page) => wrongOffers(page, offerOf(provider))),
  ];
}

function count(reason: string): void {
  reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
}
