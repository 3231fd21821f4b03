/**
 * Prints what identification costs in Chromium slowed down four times, as on a cheap phone: texts of 800 characters,
 * pastes of 1 to 1,000 kB, and a generated catalogue of 5,000 messages. Figures only.
 * Run: npm run bench:browser -- texts.jsonl
 */
import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { parse } from 'yaml';
import { buildCatalogue, type CatalogueMessage } from '../../src/domain/identify/catalogue/catalogue.ts';
import { packWords } from '../../src/domain/identify/telling/telling-words.ts';
import { readWordsFile } from '../../src/learning/words-file.ts';
import { messageFamilySchema } from '../../src/schemas/message.ts';
import { startBrowser } from '../support/browser.ts';

const slowDown = 4;
/** The site opens English and at most one more language for a text: here the one with the largest file. */
const opened = ['en', 'de'];
const [file] = process.argv.slice(2);
const messages: CatalogueMessage[] = globSync('content/messages/*.yaml').flatMap((path) => {
  const family = messageFamilySchema.parse(parse(readFileSync(path, 'utf8')));
  return family.messages.map(({ id, says, codes, wordings, problems }) => ({
    id,
    says: says ?? family.says,
    codes,
    wordings: wordings.flatMap((wording) => {
      if (typeof wording === 'string') return wording;
      return opened.includes(wording.lang) ? wording.text : [];
    }),
    problems,
  }));
});
const samples = file
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => (JSON.parse(line) as { text: string }).text)
  : globSync('content/messages/*.yaml').flatMap((path) =>
      messageFamilySchema.parse(parse(readFileSync(path, 'utf8'))).messages.flatMap((message) => message.samples),
    );
const texts = samples.slice(0, 400).map((_, index) => lengthen(index, 800));

const words = packWords(readWordsFile(readFileSync('src/learning/telling-words.txt', 'utf8')));

const browser = await startBrowser();
const page = await browser.newPage();
// The modules run as they are: their types are taken out on the way to the browser.
await page.route('http://bench.localhost/**', (route) => {
  const { pathname } = new URL(route.request().url());
  const body = pathname.endsWith('.ts')
    ? stripTypeScriptTypes(readFileSync(`.${pathname}`, 'utf8'))
    : '<!doctype html>';
  return route.fulfill({ body, contentType: pathname.endsWith('.ts') ? 'text/javascript' : 'text/html' });
});
await page.goto('http://bench.localhost/');
await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowDown });

console.log(`${messages.length} messages, Chromium ${browser.version()}, CPU slowed down ${slowDown} times`);
await measure(`our catalogue in ${opened.join(' and ')}`, messages, [1, 10, 100, 1000]);
await measure('5,000 generated messages', generateMessages(5000), []);
await browser.close();

async function measure(title: string, list: readonly CatalogueMessage[], sizes: readonly number[]) {
  const pastes = sizes.map((kilobytes) => lengthen(7, kilobytes * 1000));
  const result = await page.evaluate(
    async ({ data, words, texts, pastes }) => {
      const module = '/src/domain/identify/';
      const { openCatalogue } = await import(`${module}catalogue/catalogue.ts`);
      const { openWords } = await import(`${module}telling/telling-words.ts`);
      const { identify } = await import(`${module}identify.ts`);
      const time = (run: () => void) => {
        const started = performance.now();
        run();
        return performance.now() - started;
      };
      let catalogue: unknown;
      const opened = time(() => {
        catalogue = openCatalogue(data, openWords(words));
      });
      const first = time(() => identify(texts[0], catalogue));
      const times = texts.map((text) => time(() => identify(text, catalogue))).sort((a, b) => a - b);
      return { opened, first, times, pastes: pastes.map((text) => time(() => identify(text, catalogue))) };
    },
    { data: buildCatalogue(list), words, texts, pastes },
  );
  const ms = (value: number | undefined) => `${(value ?? 0).toFixed(1)} ms`;
  console.log(`${title}: opened in ${ms(result.opened)}, first text ${ms(result.first)}`);
  console.log(
    `  ${texts.length} texts of 800 characters: median ${ms(result.times[result.times.length >> 1])}, worst ${ms(result.times.at(-1))}`,
  );
  for (const [index, kilobytes] of sizes.entries()) console.log(`  ${kilobytes} kB: ${ms(result.pastes[index])}`);
}

/** Put texts one after the other until there are so many characters. */
function lengthen(start: number, characters: number): string {
  let text = '';
  for (let index = start; text.length < characters; index += 1) text += `${samples[index % samples.length] ?? ''}\n`;
  return text.slice(0, characters);
}

/** Make messages of rare words and codes, as many as asked for, in a fixed order. */
function generateMessages(count: number): CatalogueMessage[] {
  const words = [...new Set(messages.flatMap(({ wordings }) => wordings.flatMap((wording) => wording.split(/\s+/))))];
  const word = (seed: number) => words[(seed * 7919) % words.length] ?? 'server';
  return Array.from({ length: count }, (_, number) => ({
    id: `generated-${number}`,
    says: 'server',
    codes: [`0x80${(0x100000 + number).toString(16)}`],
    wordings: [0, 1, 2].map((turn) => [1, 2, 3, 4, 5].map((place) => word(number * 15 + turn * 5 + place)).join(' ')),
    problems: ['port-blocked'],
  }));
}
