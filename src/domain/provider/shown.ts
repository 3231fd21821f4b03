import type { EmailAddress } from './address.ts';

/** What a visitor has told of the own address: all of it, or the domain only. */
export type KnownAddress = Pick<EmailAddress, 'domain' | 'asciiDomain'> & { local?: string | undefined };

/** Finds a value as the provider's file has it: placeholders with what belongs to them, such as `mail.%EMAILDOMAIN%`. */
export const template =
  /[\w.@+=-]*%EMAIL(?:ADDRESS|LOCALPART|DOMAIN)%(?:[\w@+=-]|%EMAIL(?:ADDRESS|LOCALPART|DOMAIN)%|\.(?=[\w%]))*/g;

/** Say in words what a value is: `your whole e-mail address`, `mail.your-domain`. */
export function inWords(value: string): string {
  if (/^%EMAILADDRESS%$|^%EMAILLOCALPART%@%EMAILDOMAIN%$/.test(value)) return 'your whole e-mail address';
  if (value === '%EMAILLOCALPART%') return 'the part of your address before the @';
  return value
    .replaceAll('%EMAILADDRESS%', 'your-address')
    .replaceAll('%EMAILDOMAIN%', 'your-domain')
    .replaceAll('%EMAILLOCALPART%', 'your-name');
}

/** Answer whether enough of the address is known to show a value rather than words for it. */
export function canShow(value: string, known: KnownAddress | undefined): boolean {
  return known !== undefined && (known.local !== undefined || !/%EMAIL(?:ADDRESS|LOCALPART)%/.test(value));
}

/**
 * Put the visitor's own values into a text, or words where the address is not known. An address reads as it was typed;
 * in the name of a host, the domain is what DNS knows it by (RFC 5891).
 */
export function shownText(text: string, known: KnownAddress | undefined): string {
  return text.replace(template, (value) => {
    if (!known || !canShow(value, known)) return inWords(value);
    const { local = '', domain, asciiDomain } = known;
    const parts: Record<string, string> = { ADDRESS: `${local}@${domain}`, LOCALPART: local, DOMAIN: asciiDomain };
    return value
      .replace('%EMAILLOCALPART%@%EMAILDOMAIN%', '%EMAILADDRESS%')
      .replace(/%EMAIL([A-Z]+)%/g, (whole, part: string) => parts[part] ?? whole);
  });
}
