import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { pruneFlow } from '../../src/domain/flow/prune.ts';
import { holds } from '../../src/domain/provider/conditions.ts';
import { entriesSchema } from '../../src/schemas/entry.ts';
import { flowSchema } from '../../src/schemas/flow.ts';
import { readProvider } from '../support/providers.ts';
import { fixtureSites, mainSite } from '../support/sites.ts';
import { truths, walkTruthfully } from '../support/truth.ts';

interface Situation {
  tells: string;
  entry: string;
  common?: boolean;
  for?: string;
  true: Record<string, string>;
  right: string[];
}

const { entries } = entriesSchema.parse(parse(readFileSync('content/entries.yaml', 'utf8')));
const written = globSync('content/flows/*.yaml').map(
  (file) => [basename(file, '.yaml'), flowSchema.parse(parse(readFileSync(file, 'utf8')))] as const,
);
const situations = globSync('tests/fixtures/situations/*.yaml')
  .sort()
  // the test's own files, in the shape that their README gives
  .flatMap((file) => parse(readFileSync(file, 'utf8')) as Situation[]);
const providers = [mainSite, ...fixtureSites].map(({ name, providerFile }) => {
  const provider = readProvider(providerFile);
  return { name, provider, flows: new Map(written.map(([id, flow]) => [id, pruneFlow(flow, provider)])) };
});

/** Every answer counted, over all situations and providers. */
const counts: number[] = [];

test('there are at least 80 situations, each told once', () => {
  expect(situations.length).toBeGreaterThanOrEqual(80);
  const tellings = situations.map((situation) => `${situation.entry}: ${situation.tells}: ${situation.right.join()}`);
  expect(new Set(tellings).size).toBe(tellings.length);
});

describe.each(providers)('with the provider $name', ({ provider, flows }) => {
  const apply = situations.filter(
    (situation) => situation.for === undefined || holds(situation.for, provider) === true,
  );

  test.each(apply)('$tells', (situation) => {
    const entry = entries.find(({ id }) => id === situation.entry);
    const { met, answers } = walkTruthfully(flows, entry?.to ?? situation.entry, situation.true, situation.right);
    counts.push(answers);
    expect(situation.right, met.join(' → ')).toContain(met.at(-1));
    expect(answers, met.join(' → ')).toBeLessThanOrEqual(situation.common ? 6 : 8);
  });
});

test('a situation takes 4.5 answers on average at most', () => {
  expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThanOrEqual(4.5);
});

test('every question of every tree stands for one fact, with every option reached by a value', () => {
  const faults = written.flatMap(([id, flow]) =>
    flow.questions.flatMap((question) => {
      const reached = Object.values(truths[`${id}/${question.id}`]?.options ?? {}).flat();
      // Some answers are ways to say the same; a test that was pasted can tell more than one can see.
      const free = ['something-else', 'neither', 'unknown', 'cannot-run', 'nothing', 'cannot-try'];
      return question.options
        .filter((option) => !reached.includes(option.id) && !free.includes(option.id))
        .map((option) => `${id}/${question.id}/${option.id}`);
    }),
  );
  expect(faults).toEqual([]);
});

test('every outcome but the last resorts is the right one of some situation', () => {
  const right = new Set(situations.flatMap((situation) => situation.right));
  const lastResorts = ['solved', 'support'];
  const never = written.flatMap(([id, flow]) =>
    flow.outcomes
      .filter((outcome) => !right.has(`${id}/${outcome.id}`) && !lastResorts.includes(outcome.id))
      .map((outcome) => `${id}/${outcome.id}`),
  );
  expect(never).toEqual([]);
});
