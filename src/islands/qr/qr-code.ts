import { encode } from 'uqr';

/** A QR code as a drawing: the dark squares as one path, in a square of `size` units with the quiet zone in it. */
export interface QrDrawing {
  size: number;
  path: string;
}

/** The empty edge that a camera needs around the code, in squares (ISO/IEC 18004). */
const quietZone = 4;

/**
 * Draw the QR code of a page's address, on the server or, loaded when it is wanted, in the browser. The address of a page
 * never holds the visitor's e-mail address, and nothing else may be put into a code.
 */
export function qrCode(address: string): QrDrawing {
  const { data, size } = encode(address, { ecc: 'M', border: quietZone });
  const path = data.flatMap((row, y) => runs(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`));
  return { size, path: path.join('') };
}

/** Find the runs of dark squares in a row: where each starts, and how long it is. */
function runs(row: readonly boolean[]): [start: number, length: number][] {
  const found: [number, number][] = [];
  for (const [x, dark] of row.entries()) {
    const last = found.at(-1);
    if (!dark) continue;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else found.push([x, 1]);
  }
  return found;
}
