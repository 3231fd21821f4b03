const topDomains = new Set(
  (
    'com net org edu gov mil int info biz name pro mobi asia cat jobs tel travel app dev email cloud online site xyz shop ' +
    'store tech live world group mail host hosting space website network systems solutions services agency studio media ' +
    'local lan home internal localdomain intranet corp invalid test example localhost box'
  ).split(' '),
);

/** Countries that are also words, or endings of file names. */
const notCountries = new Set('pl sh rs so md cc io in to do is it at on as id no be me my am st sc kt'.split(' '));

const fileEndings = new Set('js ts py rb go cs hh vb db pm ps'.split(' '));

/** Tell whether a dotted piece of text is a host name rather than a file, a class or a version. */
export function isHost(piece: string): boolean {
  const labels = piece.split('.');
  const last = labels[labels.length - 1] ?? '';
  if (labels.length < 2 || !labels.every((label) => /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/.test(label))) return false;
  if (topDomains.has(last)) return labels[0] !== 'com' && labels[0] !== 'org' && labels[0] !== 'net';
  if (!/^[a-z]{2}$/.test(last)) return /^xn--/.test(last);
  if (fileEndings.has(last)) return false;
  return !notCountries.has(last) || labels.length > 2 || /mail|smtp|imap|pop|mx/.test(labels[0] ?? '');
}

/** Tell whether a piece of text is an IPv4 address. */
export function isIpv4(piece: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(piece);
}

/** Find the end of an IPv6 address that begins at a position, or -1. */
export function ipv6End(text: string, from: number): number {
  let end = from;
  let colons = 0;
  let run = 0;
  let double = false;
  for (; end < text.length && end - from < 46; end += 1) {
    const code = text.charCodeAt(end);
    if (code === 58) {
      if (run === 0 && end > from && text.charCodeAt(end - 1) !== 58) return -1;
      double ||= text.charCodeAt(end - 1) === 58 && end > from;
      colons += 1;
      run = 0;
    } else if ((code >= 48 && code <= 57) || (code >= 97 && code <= 102)) {
      run += 1;
      if (run > 4) return -1;
    } else break;
  }
  const after = text.charCodeAt(end) | 32;
  if (after >= 103 && after <= 122) return -1;
  while (end > from && text.charCodeAt(end - 1) === 58 && text.charCodeAt(end - 2) !== 58) end -= 1;
  return (double && colons >= 2) || colons >= 5 ? end : -1;
}

/** Tell whether a character is a token by itself: the scripts that put no spaces between words. */
export function isSignCode(code: number): boolean {
  if (code < 0x0e00) return false;
  return (
    code <= 0x0eff ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}
