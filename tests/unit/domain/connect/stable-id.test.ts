import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stableUuid } from '../../../../src/domain/connect/stable-id.ts';

/** RFC 9562, section 5.5, with the platform's own SHA-1. */
function referenceUuid(name: string): string {
  const namespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
  const bytes = createHash('sha1').update(namespace).update(name, 'utf8').digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
    .toUpperCase();
}

test('an address on the web has the UUID that others compute for it', () => {
  expect(stableUuid('http://www.example.com/')).toBe('FCDE3C85-2270-590F-9E7C-EE003D65E0E2');
});

test('any name, of any length, has the UUID that the platform’s own SHA-1 gives', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
      expect(stableUuid(name)).toBe(referenceUuid(name));
    }),
  );
});

test.each([
  39, 40, 43, 47, 48, 103, 104, 111, 112,
])('a name of %i characters, at the edge of a block, too', (length) => {
  expect(stableUuid('x'.repeat(length))).toBe(referenceUuid('x'.repeat(length)));
});
