import { describe, expect, test } from 'vitest';
import { deviceKindOf } from '../../../../src/domain/shared/device-kind.ts';

describe('deviceKindOf', () => {
  const cases = [
    { name: 'takes an app of one system for one of a phone', platforms: ['ios'], expected: 'phone' },
    { name: 'takes an app of both systems for one of a phone', platforms: ['android', 'ios'], expected: 'phone' },
    { name: 'takes what runs on no computer of a reader for a website', platforms: ['device'], expected: 'website' },
    { name: 'makes no difference for a program on a computer', platforms: ['windows', 'macos'], expected: undefined },
    { name: 'makes no difference where nothing is known', platforms: [], expected: undefined },
  ];
  test.each(cases)('$name', ({ platforms, expected }) => expect(deviceKindOf(platforms)).toBe(expected));
});
