/** The words of a wording that stand in a stretch of text, in order. */
export interface Alignment {
  /** Share of the wording's weight that was found; of its beginning only, where the text breaks off. */
  share: number;
  weight: number;
  runs: [number, number][];
}

const stretch = 1.6;

/** Find the heaviest common sequence of a wording and a stretch of text. */
export function align(
  wanted: readonly number[],
  text: readonly number[],
  weights: readonly number[],
  from: number,
  to: number,
): Alignment {
  const start = Math.max(0, from);
  const width = Math.min(text.length, to) - start;
  const columns = width + 1;
  const table = new Float64Array((wanted.length + 1) * columns);
  for (let row = 1; row <= wanted.length; row += 1) {
    const word = wanted[row - 1] ?? -1;
    const own = weights[word] ?? 0;
    for (let column = 1; column <= width; column += 1) {
      const cell = row * columns + column;
      const skip = Math.max(table[cell - 1] ?? 0, table[cell - columns] ?? 0);
      const take = text[start + column - 1] === word ? (table[cell - columns - 1] ?? 0) + own : 0;
      table[cell] = Math.max(skip, take);
    }
  }
  const pairs = trace(table, columns, wanted.length, width);
  return measure(pairs, wanted, text.length, weights, start);
}

type Pair = readonly [row: number, column: number];

function trace(table: Float64Array, columns: number, rows: number, width: number): Pair[] {
  const pairs: Pair[] = [];
  let row = rows;
  let column = width;
  while (row > 0 && column > 0) {
    const value = table[row * columns + column] ?? 0;
    if (value === 0) break;
    if (value === (table[(row - 1) * columns + column] ?? 0)) row -= 1;
    else if (value === (table[row * columns + column - 1] ?? 0)) column -= 1;
    else {
      pairs.push([row - 1, column - 1]);
      row -= 1;
      column -= 1;
    }
  }
  return pairs.reverse();
}

function measure(
  pairs: readonly Pair[],
  wanted: readonly number[],
  textLength: number,
  weights: readonly number[],
  start: number,
): Alignment {
  const kept = densest(pairs, wanted.length);
  const last = kept[kept.length - 1];
  if (!last) return { share: 0, weight: 0, runs: [] };
  const sum = (words: readonly number[]) => words.reduce((total, word) => total + (weights[word] ?? 0), 0);
  const weight = sum(kept.map(([row]) => wanted[row] ?? -1));
  const cutOff = start + last[1] >= textLength - 2 && kept.length >= 4;
  if (!cutOff && !kept.some(([row]) => (weights[wanted[row] ?? -1] ?? 0) === heaviest(wanted, weights))) {
    return { share: 0, weight, runs: [] };
  }
  const whole = sum(cutOff ? wanted.slice(0, last[0] + 1) : wanted);
  const runs: [number, number][] = [];
  for (const [, column] of kept) {
    const run = runs[runs.length - 1];
    const at = start + column;
    if (run && run[1] === at - 1) run[1] = at;
    else runs.push([at, at]);
  }
  const skipped = last[1] - (kept[0]?.[1] ?? 0) + 1 - kept.length;
  const density = kept.length / (kept.length + 0.25 * skipped);
  return { share: whole > 0 ? (density * weight) / whole : 0, weight, runs };
}

/** Leave out words far from the rest: they belong to another sentence. */
function densest(pairs: readonly Pair[], length: number): readonly Pair[] {
  const reach = length * stretch + 4;
  let best: readonly Pair[] = [];
  let head = 0;
  for (let tail = 0; tail < pairs.length; tail += 1) {
    while ((pairs[tail]?.[1] ?? 0) - (pairs[head]?.[1] ?? 0) > reach) head += 1;
    if (tail - head + 1 > best.length) best = pairs.slice(head, tail + 1);
  }
  return best;
}

function heaviest(words: readonly number[], weights: readonly number[]): number {
  return words.reduce((most, word) => Math.max(most, weights[word] ?? 0), 0);
}
