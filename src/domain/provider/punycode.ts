/** The numbers of RFC 3492, section 5. */
const base = 36;
const [tMin, tMax, skew, damp, firstBias, firstCode] = [1, 26, 38, 700, 72, 128];

/**
 * Write a domain as people read it: `xn--mnchen-3ya.example` becomes `münchen.example`. A label that is not well-formed
 * Punycode stays as it is. Needed because Chromium hands over what was typed into an e-mail field with the domain in ASCII.
 */
export function readableDomain(domain: string): string {
  return domain
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decode(label.slice(4)) ?? label) : label))
    .join('.');
}

/** Decode one label (RFC 3492, section 6.2); `undefined` if it cannot be. */
function decode(label: string): string | undefined {
  const dash = label.lastIndexOf('-');
  const codes = Array.from(label.slice(0, Math.max(dash, 0)), (character) => character.codePointAt(0) ?? 0);
  let rest = label.slice(dash + 1);
  let [code, index, bias] = [firstCode, 0, firstBias];
  while (rest !== '') {
    const before = index;
    for (let weight = 1, k = base; ; k += base) {
      const digit = /^[a-z0-9]/.test(rest) ? Number.parseInt(rest.charAt(0), base) : Number.NaN;
      // Punycode counts letters first, then digits; the platform counts the other way round.
      const value = digit < 10 ? digit + 26 : digit - 10;
      if (Number.isNaN(digit)) return undefined;
      rest = rest.slice(1);
      index += value * weight;
      const threshold = Math.min(Math.max(k - bias, tMin), tMax);
      if (value < threshold) break;
      weight *= base - threshold;
    }
    const length = codes.length + 1;
    bias = adapt(index - before, length, before === 0);
    code += Math.floor(index / length);
    index %= length;
    if (code > 0x10ffff) return undefined;
    codes.splice(index, 0, code);
    index += 1;
  }
  return String.fromCodePoint(...codes);
}

/** Adapt the bias (RFC 3492, section 6.1). */
function adapt(delta: number, length: number, first: boolean): number {
  let left = Math.floor(delta / (first ? damp : 2));
  left += Math.floor(left / length);
  let k = 0;
  for (; left > ((base - tMin) * tMax) / 2; k += base) left = Math.floor(left / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * left) / (left + skew));
}
