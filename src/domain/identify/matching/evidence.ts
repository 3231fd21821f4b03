import type { Voice } from '../../../schemas/message.ts';
import type { Catalogue, KnownMessage } from '../catalogue/catalogue.ts';
import type { PatternKind } from '../catalogue/pattern-index.ts';
import type { Hit } from './matcher.ts';

/** A message found in the text, with how much its best hit says. */
export interface Evidence {
  message: KnownMessage;
  number: number;
  hits: Hit[];
  score: number;
  /** How well it is supported, whoever speaks. */
  strength: number;
}

/** Whose words explain more: those of the server explain the system's, and so on. */
const voiceWeight: Readonly<Record<Voice, number>> = {
  server: 3,
  system: 2.3,
  program: 1.5,
  wrapper: 0.3,
  anyone: 1.5,
};

/** How much a code says by itself; a number with many meanings says little beside the words after it. */
const codeWeight: Readonly<Record<Exclude<PatternKind, 'wording'>, number>> = {
  name: 12,
  identifier: 12,
  number: 9,
  enhanced: 2.4,
  reply: 0.9,
};

/** Gather hits by message and weigh them by voice, by how telling they are and by how many meanings they leave open. */
export function weighHits(hits: readonly Hit[], catalogue: Catalogue, tokenCount: number): Evidence[] {
  const found = new Map<number, Evidence>();
  for (const hit of hits) {
    const number = hit.pattern.message;
    const message = catalogue.messages[number];
    if (!message) continue;
    const strength = hitStrength(hit);
    const score = strength * hitFactor(hit, message, tokenCount);
    const known = found.get(number);
    if (!known) found.set(number, { message, number, hits: [hit], score, strength });
    else {
      known.hits.push(hit);
      known.score = Math.max(known.score, score);
      known.strength = Math.max(known.strength, strength);
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}

function hitStrength(hit: Hit): number {
  return 1 - Math.exp(-codeTelling(hit) / 8);
}

function hitFactor(hit: Hit, message: KnownMessage, tokenCount: number): number {
  const meanings = message.problems.length;
  const clarity = meanings <= 1 ? 1 : meanings === 2 ? 0.92 : meanings === 3 ? 0.8 : 0.65;
  const last = hit.runs[hit.runs.length - 1]?.[1] ?? 0;
  const lateness = 1 + (0.08 * last) / Math.max(1, tokenCount);
  return voiceWeight[message.says] * clarity * lateness;
}

function codeTelling(hit: Hit): number {
  const { kind } = hit.pattern;
  if (kind === 'wording') return hit.weight;
  return kind === 'name' || kind === 'identifier' ? Math.max(codeWeight.name, hit.weight) : codeWeight[kind];
}

/** Tell whether a reply code or an enhanced status code was found that stands for a problem; 250 stands for none. */
export function isRefusal({ message, hits }: Evidence): boolean {
  if (message.problems[0] === 'undetermined') return false;
  return hits.some(({ pattern }) => pattern.kind === 'reply' || pattern.kind === 'enhanced');
}
