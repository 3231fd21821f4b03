import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allPaths, leadsTo, routes } from '../../../../src/domain/flow/paths.ts';
import { type TrailStep, trailAnswers } from '../../../../src/domain/flow/replay.ts';
import { anyFlow, changeOption, exampleFlow } from '../../../support/flows.ts';

const write = (trail: readonly TrailStep[]) =>
  trailAnswers(trail)
    .map(({ node, option }) => `${node}=${option}`)
    .join(' ');

describe('allPaths', () => {
  test('lists every way to an end', () => {
    expect(allPaths(exampleFlow).map(({ trail, end }) => `${write(trail)} → ${end}`)).toMatchInlineSnapshot(`
      [
        "power=plugged bulb=whole switch=clicking → call",
        "power=plugged bulb=whole switch=dead press=yes → shines",
        "power=plugged bulb=whole switch=dead press=no → call",
        "power=plugged bulb=broken new-bulb=yes → shines",
        "power=plugged bulb=broken new-bulb=no → call",
        "power=unplugged plug-in=yes → shines",
        "power=unplugged plug-in=no bulb=whole switch=clicking → call",
        "power=unplugged plug-in=no bulb=whole switch=dead press=yes → shines",
        "power=unplugged plug-in=no bulb=whole switch=dead press=no → call",
        "power=unplugged plug-in=no bulb=broken new-bulb=yes → shines",
        "power=unplugged plug-in=no bulb=broken new-bulb=no → call",
        "power=hidden bulb=whole switch=clicking → call",
        "power=hidden bulb=whole switch=dead press=yes → shines",
        "power=hidden bulb=whole switch=dead press=no → call",
        "power=hidden bulb=broken new-bulb=yes → shines",
        "power=hidden bulb=broken new-bulb=no → call",
      ]
    `);
  });

  test('lists one way for a tree that is over at once', () => {
    expect(allPaths({ ...exampleFlow, start: 'call' })).toEqual([{ trail: [], end: 'call' }]);
  });

  test('lists only ways that lead to their end when replayed', () => {
    fc.assert(
      fc.property(anyFlow(6), (flow) => {
        const paths = allPaths(flow);
        expect(paths.filter(({ trail, end }) => !leadsTo(flow, trail, end))).toEqual([]);
        expect(paths.filter(({ end }) => end !== 'person' && end !== 'solved')).toEqual([]);
        expect(new Set(paths.map(({ trail }) => write(trail))).size).toBe(paths.length);
      }),
    );
  });
});

describe('routes', () => {
  test('finds the shortest way to each step, and whether it is the only one', () => {
    const found = [...routes(exampleFlow)].map(
      ([id, { trail, only }]) => `${id}: ${write(trail)}${only ? ' (only way)' : ''}`,
    );
    expect(found).toMatchInlineSnapshot(`
      [
        "power:  (only way)",
        "bulb: power=plugged",
        "plug-in: power=unplugged (only way)",
        "switch: power=plugged bulb=whole",
        "new-bulb: power=plugged bulb=broken",
        "shines: power=unplugged plug-in=yes",
        "call: power=plugged bulb=whole switch=clicking",
        "press: power=plugged bulb=whole switch=dead",
      ]
    `);
  });

  test('counts two options that lead to one step as two ways', () => {
    const flow = changeOption(exampleFlow, 'bulb', 'broken', { next: 'switch' });
    expect(routes(flow).get('switch')?.only).toBe(false);
  });

  test('finds for any tree what the list of all ways says', () => {
    fc.assert(
      fc.property(anyFlow(6), (flow) => {
        const trails = new Map<string, Set<string>>([[flow.start, new Set([''])]]);
        for (const { trail } of allPaths(flow)) {
          for (const [index, { choice }] of trail.entries()) {
            const known = trails.get(choice.next) ?? new Set();
            trails.set(choice.next, known.add(write(trail.slice(0, index + 1))));
          }
        }
        const found = routes(flow);
        expect([...found.keys()].sort()).toEqual([...trails.keys()].sort());
        for (const [id, { trail, only }] of found) {
          const known = [...(trails.get(id) ?? [])];
          const lengths = known.map((text) => text.split(' ').filter((answer) => answer !== '').length);
          expect(known).toContain(write(trail));
          expect(trail).toHaveLength(Math.min(...lengths));
          expect(only).toBe(known.length === 1);
        }
      }),
    );
  });
});

describe('leadsTo', () => {
  test('agrees with a way that leads to the step', () => {
    const route = routes(exampleFlow).get('press');
    expect(leadsTo(exampleFlow, route?.trail ?? [], 'press')).toBe(true);
  });

  test('does not agree with a way that ends before the step', () => {
    const route = routes(exampleFlow).get('switch');
    expect(leadsTo(exampleFlow, route?.trail ?? [], 'press')).toBe(false);
  });
});
