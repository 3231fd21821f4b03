/**
 * Learn the telling words from labelled texts: npm run learn -- texts.jsonl … [--to file]
 * Each line is {"text": …, "cause": …}; the samples and wordings of content/messages are learnt as well.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'yaml';
import { packWords } from '../domain/identify/telling/telling-words.ts';
import { notMail } from '../domain/identify/telling/verdict.ts';
import { messageFamilySchema } from '../schemas/message.ts';
import { type LabelledText, learnWords } from './learn-words.ts';
import { writeWordsFile } from './words-file.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { to: { type: 'string', default: 'src/learning/telling-words.txt' } },
});
if (positionals.length === 0) {
  console.error('Name one or more files of labelled texts, a line each: {"text": "…", "cause": "mailbox-full"}');
  process.exit(1);
}

const pasted = positionals.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at): LabelledText[] => (line.trim() === '' ? [] : [readLine(line, `${file}:${at + 1}`)])),
);
const known = globSync('content/messages/*.yaml')
  .sort()
  .flatMap((file) => messageFamilySchema.parse(parse(readFileSync(file, 'utf8'))).messages)
  .flatMap(({ problems: [cause = ''], samples, wordings }): LabelledText[] => [
    ...samples.map((text) => ({ text, cause, kind: 'sample' as const })),
    ...wordings.map((wording) => ({
      text: (typeof wording === 'string' ? wording : wording.text).replace(/\{\w+\}/g, ' '),
      cause,
      kind: 'wording' as const,
    })),
  ]);
const searches = readFileSync('src/learning/searches.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((text): LabelledText => ({ text, cause: notMail, kind: 'sample' }));
const told = learnWords([...pasted, ...searches, ...known]);
const remarks = [
  'What single words, and two side by side, speak for: problems and weights, not-mail for other worlds. Learnt, not written:',
  `npm run learn, from ${pasted.length} labelled texts and from what content/messages says. README.md beside this file.`,
];
writeFileSync(values.to, writeWordsFile(told, remarks));
const size = brotliCompressSync(JSON.stringify(packWords(told))).length;
console.log(
  `${pasted.length} texts, ${known.length} samples and wordings: ${told.words.size} words and pairs, ${size} B`,
);

function readLine(line: string, place: string): LabelledText {
  const found: unknown = JSON.parse(line);
  if (typeof found === 'object' && found && 'text' in found && 'cause' in found) {
    const { text, cause } = found;
    if (typeof text === 'string' && typeof cause === 'string') return { text, cause, kind: 'pasted' };
  }
  throw new Error(`${place}: expected {"text": "…", "cause": "…"}; found ${line.slice(0, 80)}`);
}
