import type { Hit } from './matcher.ts';

/** The hits that count, and those that are part of a longer one. */
export interface Found {
  kept: Hit[];
  shadowed: Hit[];
}

/** Drop every hit whose words are all part of one longer hit: the longer one says more exactly what happened. */
export function dropContained(hits: readonly Hit[], tokenCount: number): Found {
  const owner = new Int32Array(tokenCount).fill(-1);
  const kept: Hit[] = [];
  const shadowed: Hit[] = [];
  for (const hit of sortByRank(hits)) {
    const holder = soleOwner(hit, owner);
    const bigger = holder >= 0 ? kept[holder] : undefined;
    if (bigger && size(bigger) > size(hit)) shadowed.push(hit);
    else keep(hit, kept, owner);
  }
  return { kept, shadowed };
}

function sortByRank(hits: readonly Hit[]): Hit[] {
  const ranked = hits.map((hit) => ({ hit, rank: rank(hit) }));
  return ranked.sort((a, b) => b.rank - a.rank).map(({ hit }) => hit);
}

function keep(hit: Hit, kept: Hit[], owner: Int32Array): void {
  kept.push(hit);
  for (const [from, to] of hit.runs) {
    for (let at = from; at <= to; at += 1) if ((owner[at] ?? -1) < 0) owner[at] = kept.length - 1;
  }
}

function soleOwner(hit: Hit, owner: Int32Array): number {
  const first = owner[hit.runs[0]?.[0] ?? 0] ?? -1;
  if (first < 0) return -1;
  for (const [from, to] of hit.runs) {
    for (let at = from; at <= to; at += 1) if (owner[at] !== first) return -1;
  }
  return first;
}

function size(hit: Hit): number {
  return hit.runs.reduce((sum, [from, to]) => sum + to - from + 1, 0);
}

function rank(hit: Hit): number {
  return hit.weight + size(hit) / 100;
}
