import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { catalogueLanguageOf, findLikelyLanguage } from '../../src/domain/identify/text/likely-language.ts';
import { readWordsFile } from '../../src/learning/words-file.ts';
import { messageFamilySchema } from '../../src/schemas/message.ts';
import { openParts } from '../bench/identify-parts.ts';

const families = globSync('content/messages/*.yaml').map((file) =>
  messageFamilySchema.parse(parse(readFileSync(file, 'utf8'))),
);
const messages = families.flatMap((family) =>
  family.messages.map((message) => ({ ...message, says: message.says ?? family.says })),
);
/** Identify as the search box does: in English and by codes first, then with the language that the text is in. */
const identify = openParts(
  messages.map(({ id, says, codes, wordings, problems }) => ({
    id,
    says,
    codes,
    wordings: wordings.map((wording) => (typeof wording === 'string' ? { text: wording, lang: 'en' } : wording)),
    problems,
  })),
  readWordsFile(readFileSync('src/learning/telling-words.txt', 'utf8')),
);

test('there are at least 400 messages, and each has a sample', () => {
  expect(messages.length).toBeGreaterThanOrEqual(400);
  expect(messages.filter(({ samples }) => samples.length === 0).map(({ id }) => id)).toEqual([]);
});

test('every sample is recognised as its own message and leads to its problem', () => {
  const wrong = messages.flatMap(({ id, problems, samples }) =>
    samples.flatMap((sample) => {
      const found = identify(sample);
      if (found.kind === 'unrecognised') return [`${id} is not recognised: ${sample.slice(0, 120)}`];
      const matched = found.matches.some(({ messageId }) => messageId === id);
      const first = found.problems[0]?.id;
      if (matched && first === problems[0]) return [];
      return [
        `${id} should lead to ${problems[0]}, led to ${first}${matched ? '' : ', and was not matched'}: ${sample.slice(0, 120)}`,
      ];
    }),
  );
  expect(wrong).toEqual([]);
});

test('a bare reply code, alone and in a sentence, leads to a problem that it stands for', () => {
  const refusals = messages.flatMap(({ codes, problems }) =>
    codes.filter((code) => /^[45]\d\d$/.test(String(code))).map((code) => ({ code, problems })),
  );
  expect(refusals.length).toBeGreaterThan(20);
  const wrong = refusals.flatMap(({ code, problems }) =>
    [`${code}`, `Error ${code} while sending mail`].flatMap((text) => {
      const found = identify(text);
      const first = found.kind === 'recognised' ? found.problems[0]?.id : 'nothing';
      return problems.some((id) => id === first) ? [] : [`${text} should lead to ${problems.join()}, led to ${first}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('unrelated lines around a message hardly ever change its first answer', () => {
  const lines = [
    'Hello, can you help?',
    'It worked last week.',
    'Kind regards',
    'Subject: holiday',
    'Windows 11, new laptop',
  ];
  const first = (text: string) => {
    const found = identify(text);
    return found.kind === 'recognised' ? found.problems[0]?.id : undefined;
  };
  const samples = messages.flatMap((message) => message.samples);
  const changed = samples.filter((sample, at) => {
    const around = [lines[at % 5], lines[(at + 2) % 5], sample, lines[(at + 3) % 5], lines[(at + 1) % 5]];
    return first(around.join('\n')) !== first(sample);
  });
  // Bare reply numbers have to share their line with nothing else to be read as such.
  expect(changed.length / samples.length, changed.join('\n')).toBeLessThan(0.01);
});

test('nearly all wordings are looked up in the language that they are in', () => {
  const counts = new Map<string, { right: number; all: number }>();
  for (const wording of messages.flatMap(({ wordings }) => wordings)) {
    const language = typeof wording === 'object' ? catalogueLanguageOf(wording.lang) : undefined;
    // A few words may belong to several languages.
    if (typeof wording !== 'object' || language === undefined || wording.text.length < 20) continue;
    const count = counts.get(language) ?? { right: 0, all: 0 };
    counts.set(language, count);
    count.all += 1;
    if (findLikelyLanguage(wording.text.replace(/\{\w+\}/g, 'mail.example.com')) === language) count.right += 1;
  }
  const shares = [...counts].map(([language, { right, all }]) => ({ language, share: right / all }));
  expect(shares.filter(({ share }) => share < 0.9)).toEqual([]);
});

test('no look-alike is taken for the message beside which it stands', () => {
  const wrong = messages.flatMap(({ id, lookAlikes }) =>
    lookAlikes.flatMap((text) => {
      const found = identify(text);
      const decisive =
        found.kind === 'recognised'
          ? found.matches.filter((match) => match.decisive).map(({ messageId }) => messageId)
          : [];
      return decisive.includes(id) ? [`${id} was seen in: ${text.slice(0, 120)}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

test('every wording is in English or in a language that the search box can fetch', () => {
  const languages = messages.flatMap(({ wordings }) =>
    wordings.map((wording) => (typeof wording === 'string' ? 'en' : wording.lang)),
  );
  const lost = languages.filter((language) => language !== 'en' && catalogueLanguageOf(language) === undefined);
  expect([...new Set(lost)]).toEqual([]);
});
