/** An e-mail address in its parts. */
export interface EmailAddress {
  /** What stands before the @, as typed. */
  local: string;
  /** What stands behind the @, as people read it, in lower case: `bücher.example`. */
  domain: string;
  /** The same as DNS and certificates write it (RFC 5891): `xn--bcher-kva.example`. */
  asciiDomain: string;
}

/** What was typed: an address, or a sentence on what is wrong with it. */
export type ParsedAddress = { kind: 'valid'; address: EmailAddress } | { kind: 'invalid'; reason: string };

/** `atext` of RFC 5322, section 3.2.3, and the letters, marks, numbers and signs that RFC 6531 adds. */
const localCharacter = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]$|^(?![\0-\x7f])[\p{L}\p{M}\p{N}\p{S}]$/u;
/** Letters, digits and hyphens, and what an internationalised label may hold; the browser's own rules come after it. */
const domainCharacter = /^[A-Za-z0-9.-]$|^(?![\0-\x7f])[\p{L}\p{M}\p{N}。．｡]$/u;
const longestLocal = 64;
const longestDomain = 253;
const longestLabel = 63;

/**
 * Read an e-mail address as somebody types or pastes it (RFC 5321, section 4.1.2, without quoted names, which no
 * provider gives out; RFC 6531 for other scripts).
 */
export function parseAddress(typed: string): ParsedAddress {
  const text = bare(typed);
  const invalid = (reason: string): ParsedAddress => ({ kind: 'invalid', reason });
  if (text === '') return invalid('Type your e-mail address, for example name@example.com.');
  if (/\s/.test(text)) return invalid('There is a space in the address. Take it out.');
  const at = text.lastIndexOf('@');
  if (at === -1) return invalid('The @ is missing. An address looks like name@example.com.');
  if (text.indexOf('@') !== at) return invalid('There is more than one @. An address has one.');
  const local = text.slice(0, at);
  const fault = faultOfLocal(local) ?? faultOfDomain(text.slice(at + 1));
  if (fault !== undefined) return invalid(fault);
  const domain = text
    .slice(at + 1)
    .toLowerCase()
    .replace(/[。．｡]/g, '.');
  const asciiDomain = toAscii(domain);
  if (asciiDomain === undefined)
    return invalid(`“${domain}” cannot be the name of a domain. Check what stands behind the @.`);
  return { kind: 'valid', address: { local, domain, asciiDomain } };
}

/** Write an address as its owner does: `anna@bücher.example`. */
export function addressText({ local, domain }: EmailAddress): string {
  return `${local}@${domain}`;
}

/** Write an address as mail servers do, with the domain in ASCII (RFC 5321 knows no other): `anna@xn--bcher-kva.example`. */
export function asciiAddress({ local, asciiDomain }: EmailAddress): string {
  return `${local}@${asciiDomain}`;
}

/** Take an address out of what often surrounds it in a paste: white space, `mailto:`, `Anna <…>`. */
function bare(typed: string): string {
  const text = typed
    .normalize('NFC')
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .trim();
  return (/<([^<>]*)>$/.exec(text)?.[1] ?? text).trim().replace(/^mailto:/i, '');
}

function faultOfLocal(local: string): string | undefined {
  if (local === '') return 'The part before the @ is missing.';
  const strange = Array.from(local).find((character) => !localCharacter.test(character));
  if (strange !== undefined) return `The character “${strange}” cannot stand before the @.`;
  if (new TextEncoder().encode(local).length > longestLocal)
    return 'The part before the @ is too long: 64 characters are the most.';
  if (/^\.|\.$|\.\./.test(local)) return 'Before the @, a dot cannot come first, last, or twice in a row.';
  return undefined;
}

function faultOfDomain(domain: string): string | undefined {
  if (domain === '') return 'The part behind the @ is missing, for example example.com.';
  const strange = Array.from(domain).find((character) => !domainCharacter.test(character));
  if (strange !== undefined) return `The character “${strange}” cannot stand behind the @.`;
  const labels = domain.split(/[.。．｡]/);
  if (labels.length < 2) return 'The end of the address is missing, for example .com.';
  if (labels.includes('')) return 'Behind the @, a dot cannot come first, last, or twice in a row.';
  if (labels.some((label) => /^-|-$/.test(label)))
    return 'Behind the @, a hyphen cannot come first or last between two dots.';
  return undefined;
}

/** Let the platform do what its address bar does (WHATWG URL, "domain to ASCII"), and add the limits of RFC 1035, section 2.3.4. */
function toAscii(domain: string): string | undefined {
  let host: string;
  try {
    host = new URL(`http://${domain}`).hostname;
  } catch {
    return undefined;
  }
  const labels = host.split('.');
  const fits =
    host.length <= longestDomain && labels.every((label) => /^[a-z0-9-]+$/.test(label) && label.length <= longestLabel);
  // A last label of digits would be an IPv4 address, which names no domain.
  return fits && labels.length > 1 && !/^\d+$/.test(labels.at(-1) ?? '') ? host : undefined;
}
