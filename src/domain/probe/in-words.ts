import type { Finding, Reach } from './finding.ts';

const reachWords = {
  open: 'is open',
  refused: 'refuses the connection',
  'no-answer': 'does not answer',
  'no-name': 'was not found',
} satisfies Record<Reach, string>;

const certificateWords = {
  good: 'The certificate is all right.',
  name: 'The certificate is for another name.',
  expired: 'The certificate has expired.',
  untrusted: 'The certificate’s issuer is not trusted.',
} satisfies Record<NonNullable<Finding['certificate']>, string>;

/** Say what one test showed, a sentence each. */
export function findingInWords(finding: Finding): string[] {
  const { host, port, reach, tls, names, until, certificate, starttls, tooOld, wrongMode, between } = finding;
  const where = [host, port === undefined ? undefined : `port ${port}`].filter((part) => part !== undefined).join(', ');
  const who = reach === 'no-name' ? `The name ${host ?? 'of the server'}` : where === '' ? 'The port' : capital(where);
  return [
    ...(reach === undefined ? [] : [`${who} ${reachWords[reach]}.`]),
    ...(tls === undefined ? [] : [`The encryption is ${tls}.`]),
    ...(certificate === undefined ? [] : [certificateWords[certificate]]),
    ...(names === undefined ? [] : [`The certificate names ${names.slice(0, 4).join(', ')}.`]),
    ...(until === undefined ? [] : [`It holds until ${until}.`]),
    ...(starttls === 'offered' ? ['STARTTLS is offered.'] : []),
    ...(starttls === 'missing' ? ['STARTTLS is not offered.'] : []),
    ...(tooOld ? ['The two sides share no version of TLS.'] : []),
    ...(wrongMode ? ['What answered does not begin with TLS: the encryption does not fit the port.'] : []),
    ...(between === undefined ? [] : [`Something stands in between: ${between}.`]),
  ];
}

function capital(text: string): string {
  return text.startsWith('port') ? `P${text.slice(1)}` : text;
}
