import decodeQr from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { type QrDrawing, qrCode } from '../../../src/islands/qr/qr-code.ts';

/** Paint a drawing as a camera would see it, four pixels a square. */
function paint({ size, path }: QrDrawing) {
  const scale = 4;
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column += 1) {
        data.set([0, 0, 0, 255], (row * width + column) * 4);
      }
    }
  }
  return { width, height: width, data };
}

describe('qrCode', () => {
  const addresses = [
    'https://help.example.com/setup/',
    'https://help.example.com/fix/sending/use-second/?webmail=sends&what-happens=waits&port-set=first&hotspot=sends',
    'https://hilfe.example/einrichten/%C3%BC/',
  ];
  test.each(addresses)('is read back as %s by another program', (address) => {
    expect(decodeQr(paint(qrCode(address)))).toBe(address);
  });

  test('has an empty edge of four squares', () => {
    const { size, path } = qrCode('https://help.example.com/');
    const starts = Array.from(path.matchAll(/M(\d+) (\d+)h(\d+)/g), ([, x, y, length]) => [x, y, length].map(Number));
    for (const [x = 0, y = 0, length = 0] of starts) {
      expect(x).toBeGreaterThanOrEqual(4);
      expect(y).toBeGreaterThanOrEqual(4);
      expect(x + length).toBeLessThanOrEqual(size - 4);
      expect(y).toBeLessThan(size - 4);
    }
  });
});
