import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildCatalogue, type CatalogueMessage, openCatalogue } from '../../src/domain/identify/catalogue.ts';
import { identify } from '../../src/domain/identify/identify.ts';
import { messageFamilySchema } from '../../src/schemas/message.ts';

const families = globSync('content/messages/*.yaml').map((file) =>
  messageFamilySchema.parse(parse(readFileSync(file, 'utf8'))),
);
const messages = families.flatMap((family) =>
  family.messages.map((message) => ({ ...message, says: message.says ?? family.says })),
);
const data = buildCatalogue(
  messages.map(
    ({ id, says, codes, wordings, problems }): CatalogueMessage => ({
      id,
      says,
      codes,
      wordings: wordings.map((wording) => (typeof wording === 'string' ? wording : wording.text)),
      problems,
    }),
  ),
);
const catalogue = openCatalogue(data);

test('there are at least 400 messages, and each has a sample', () => {
  expect(messages.length).toBeGreaterThanOrEqual(400);
  expect(messages.filter(({ samples }) => samples.length === 0).map(({ id }) => id)).toEqual([]);
});

test('every sample is recognised as its own message and leads to its problem', () => {
  const wrong = messages.flatMap(({ id, problems, samples }) =>
    samples.flatMap((sample) => {
      const found = identify(sample, catalogue);
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

test('no look-alike is taken for the message beside which it stands', () => {
  const wrong = messages.flatMap(({ id, lookAlikes }) =>
    lookAlikes.flatMap((text) => {
      const found = identify(text, catalogue);
      const decisive =
        found.kind === 'recognised'
          ? found.matches.filter((match) => match.decisive).map(({ messageId }) => messageId)
          : [];
      return decisive.includes(id) ? [`${id} was seen in: ${text.slice(0, 120)}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});
