/** The namespace of RFC 9562, appendix A, for names that are addresses on the web. */
const urlNamespace = [0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8];

/**
 * Make the UUID that always belongs to a name: version 5 of RFC 9562, section 5.5, in the namespace of addresses.
 * In capitals, as Apple writes them.
 */
export function stableUuid(name: string): string {
  const bytes = sha1([...urlNamespace, ...new TextEncoder().encode(name)]).slice(0, 16);
  const stamped = bytes.map((byte, index) => {
    if (index === 6) return (byte & 0x0f) | 0x50;
    return index === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const hex = stamped.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-').toUpperCase();
}

/**
 * SHA-1 (RFC 3174), by hand: the browser's own digest answers later, not at once. It only names things here; nothing
 * that has to withstand anybody rests on it.
 */
function sha1(message: readonly number[]): number[] {
  const length = message.length;
  const padding = new Array<number>((119 - (length % 64)) % 64).fill(0);
  const bits = [0x100000000, 1].flatMap((unit) => word(Math.floor((length * 8) / unit) % 0x100000000));
  const padded = [...message, 0x80, ...padding, ...bits];
  let state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let start = 0; start < padded.length; start += 64) state = addBlock(state, padded.slice(start, start + 64));
  return state.flatMap(word);
}

function addBlock(state: readonly number[], block: readonly number[]): number[] {
  const words = Array.from({ length: 16 }, (_, index) =>
    block.slice(index * 4, index * 4 + 4).reduce((sum, byte) => sum * 256 + byte, 0),
  );
  const at = (index: number) => words[index] ?? 0;
  for (let t = 16; t < 80; t += 1) words.push(rotate(at(t - 3) ^ at(t - 8) ^ at(t - 14) ^ at(t - 16), 1));
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  for (let t = 0; t < 80; t += 1) {
    const next = (rotate(a, 5) + mix(t, b, c, d) + e + at(t)) | 0;
    [a, b, c, d, e] = [next, a, rotate(b, 30), c, d];
  }
  return [a, b, c, d, e].map((value, index) => (value + (state[index] ?? 0)) | 0);
}

/** The function and the constant of a step, added. */
function mix(t: number, b: number, c: number, d: number): number {
  if (t < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (t < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (t < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

function word(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
}
