/**
 * Measure identification on labelled texts: node tests/bench/identify.ts <file.jsonl> [--messages DIR] [--wrong].
 * `--drop 0.5` leaves out half of all wordings, chosen by `--seed`, to see how texts fare that nobody wrote data for.
 * `--apart 1` answers each text without the wordings that no other of the texts shows (tests/README.md).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'yaml';
import { buildCatalogue, openCatalogue } from '../../src/domain/identify/catalogue/catalogue.ts';
import type { Identification } from '../../src/domain/identify/identify.ts';
import { readWordsFile } from '../../src/learning/words-file.ts';
import type { MessageFamily } from '../../src/schemas/message.ts';
import { setApart } from './identify-apart.ts';
import { type BenchMessage, buildParts, openParts, partOf } from './identify-parts.ts';

interface Labelled {
  id: string;
  text: string;
  cause: string;
  also?: string[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    messages: { type: 'string', default: 'content/messages' },
    words: { type: 'string', default: 'src/learning/telling-words.txt' },
    wrong: { type: 'boolean', default: false },
    only: { type: 'string' },
    samples: { type: 'boolean', default: false },
    drop: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    apart: { type: 'string', default: '0' },
  },
});

const dropped = Number(values.drop);

/** Tell whether a wording stays: the same ones for the same seed. */
function isKept(wording: string): boolean {
  let hash = 2166136261;
  for (const char of `${values.seed} ${wording}`) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32 >= dropped;
}

const families = readdirSync(values.messages)
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => {
    try {
      const family = parse(readFileSync(join(values.messages, name), 'utf8')) as MessageFamily;
      return family && Array.isArray(family.messages) ? [family] : [];
    } catch (error) {
      console.log(`skipped ${name}: ${String(error).split('\n')[0]}`);
      return [];
    }
  });
const messages = families.flatMap((family) =>
  family.messages.map(
    (message): BenchMessage => ({
      id: message.id,
      says: message.says ?? family.says,
      codes: (message.codes ?? []).map(String),
      wordings: (message.wordings ?? [])
        .map((wording) => (typeof wording === 'object' ? wording : { text: String(wording), lang: 'en' }))
        .filter(({ text }) => isKept(text)),
      problems: message.problems,
    }),
  ),
);

const telling = readWordsFile(readFileSync(values.words, 'utf8'));
const parts = buildParts(messages).map(({ part, json }) => ({ part, size: brotliCompressSync(json).length }));
const [english, ...others] = parts.map(({ size }) => size);
console.log(
  `${messages.length} messages; Brotli: ${parts.map(({ part, size }) => `${part} ${size}`).join(', ')} B; ` +
    `at most ${(english ?? 0) + Math.max(...others)} B for one text`,
);
const opening = performance.now();
openCatalogue(buildCatalogue(partOf(messages, 'en')));
console.log(`codes and English built and opened in ${(performance.now() - opening).toFixed(1)} ms`);

let texts: Labelled[] = [];
if (values.samples) {
  texts = families.flatMap((family) =>
    family.messages.flatMap((message) =>
      (message.samples ?? []).map((text) => ({
        id: message.id,
        text,
        cause: message.problems[0] ?? '',
        also: message.problems.slice(1),
      })),
    ),
  );
} else {
  texts = positionals.flatMap((file) =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Labelled),
  );
}
if (values.only) texts = texts.filter((item) => item.id.startsWith(values.only ?? ''));

const count = { strict: 0, fair: 0, top3: 0, none: 0, mail: 0, decoys: 0, decoysFound: 0 };
const perCause = new Map<string, [number, number]>();
const confusion = new Map<string, number>();
const times: number[] = [];
const wrong: string[] = [];
const answer = openParts(messages, telling);
const answeredBy = texts.map(() => answer);
if (Number(values.apart) > 0) {
  const all = texts.map(({ text }) => text);
  for (const part of setApart(all, messages, Number(values.apart))) {
    const own = openParts(part.messages, telling);
    for (const at of part.texts) answeredBy[at] = own;
  }
}
for (const [at, item] of texts.entries()) (answeredBy[at] ?? answer)(item.text);
for (const [at, item] of texts.entries()) {
  const start = performance.now();
  const result = (answeredBy[at] ?? answer)(item.text);
  times.push(performance.now() - start);
  const ids = result.kind === 'recognised' ? result.problems.map((problem) => problem.id) : [];
  const got = ids[0] ?? '-';
  if (item.cause === 'not-mail') {
    count.decoys += 1;
    if (ids.length > 0) {
      count.decoysFound += 1;
      note(item, got, result);
    }
    continue;
  }
  count.mail += 1;
  const strict = got === item.cause;
  const fair = strict || (item.also ?? []).includes(got);
  if (strict) count.strict += 1;
  if (fair) count.fair += 1;
  if (ids.slice(0, 3).includes(item.cause)) count.top3 += 1;
  if (ids.length === 0) count.none += 1;
  const row = perCause.get(item.cause) ?? [0, 0];
  perCause.set(item.cause, [row[0] + (strict ? 1 : 0), row[1] + 1]);
  if (!strict) note(item, got, result, fair);
}

function note(item: Labelled, got: string, result: Identification, fair = false): void {
  const key = `${item.cause} -> ${got}${fair ? ' (fair)' : ''}`;
  confusion.set(key, (confusion.get(key) ?? 0) + 1);
  const evidence =
    result.kind === 'recognised'
      ? `${result.problems
          .slice(0, 4)
          .map((problem) => `${problem.id} ${problem.score.toFixed(2)}`)
          .join(', ')} | ` +
        result.matches
          .slice(0, 5)
          .map(
            (match) =>
              `${match.messageId}[${match.evidence}] "${match.marks
                .map((mark) => item.text.slice(mark.start, mark.end))
                .join(' … ')
                .slice(0, 80)}"`,
          )
          .join('; ')
      : 'nothing';
  wrong.push(
    `${fair ? '~' : '#'} ${item.id} ${key}\n   ${item.text.slice(0, 160).replace(/\s+/g, ' ')}\n   = ${evidence}`,
  );
}

const share = (part: number, whole: number) => `${part}/${whole} ${whole ? ((100 * part) / whole).toFixed(1) : '-'} %`;
console.log(
  `top-1 strict ${share(count.strict, count.mail)}   fair ${share(count.fair, count.mail)}   top-3 ${share(count.top3, count.mail)}`,
);
console.log(
  `unanswered ${share(count.none, count.mail)}   decoys identified ${share(count.decoysFound, count.decoys)}`,
);
times.sort((a, b) => a - b);
console.log(
  `a text: median ${times[times.length >> 1]?.toFixed(3)} ms, worst ${times[times.length - 1]?.toFixed(2)} ms`,
);
console.log(
  [...perCause]
    .sort()
    .map(([cause, [right, all]]) => `  ${cause.padEnd(20)} ${right}/${all}`)
    .join('\n'),
);
console.log('confusions:');
console.log(
  [...confusion]
    .sort((a, b) => b[1] - a[1])
    .map(([key, number]) => `  ${number} ${key}`)
    .join('\n'),
);
if (values.wrong) console.log(wrong.join('\n'));
