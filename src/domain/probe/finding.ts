/** What a connection came to: something accepted it, refused it, nothing answered, or the name has no address. */
export type Reach = 'open' | 'refused' | 'no-answer' | 'no-name';

/** What is wrong with a certificate. */
export type CertificateFault = 'name' | 'expired' | 'untrusted';

/** What one test showed of one port. */
export interface Finding {
  host?: string;
  port?: number;
  reach?: Reach;
  /** The version of TLS that was agreed on: `TLS 1.3`. */
  tls?: string;
  /** The names that the certificate holds for, as far as they were printed. */
  names?: string[];
  /** The last day of the certificate: `2026-12-03`. */
  until?: string;
  certificate?: CertificateFault | 'good';
  starttls?: 'offered' | 'missing';
  /** The two sides share no version of TLS. */
  tooOld?: boolean;
  /** TLS was spoken to a port that begins without it, or something else than TLS answered. */
  wrongMode?: boolean;
  /** What the server said first. */
  greeting?: string;
  /** What stands between the program and the server, where its hand shows. */
  between?: string;
}

/** Names by which an option may say what a test must have shown. */
export const probeStates = {
  open: (finding) => finding.reach === 'open',
  refused: (finding) => finding.reach === 'refused',
  'no-answer': (finding) => finding.reach === 'no-answer',
  'no-name': (finding) => finding.reach === 'no-name',
  'certificate-name': (finding) => finding.certificate === 'name',
  'certificate-expired': (finding) => finding.certificate === 'expired',
  'certificate-untrusted': (finding) => finding.certificate === 'untrusted',
  'certificate-good': (finding) => finding.certificate === 'good',
  starttls: (finding) => finding.starttls === 'offered',
  'no-starttls': (finding) => finding.starttls === 'missing',
  'tls-too-old': (finding) => finding.tooOld === true,
  'wrong-mode': (finding) => finding.wrongMode === true,
  between: (finding) => finding.between !== undefined,
} satisfies Record<string, (finding: Finding) => boolean>;

/** Something learned later adds to what was known; an open port stays open, whatever another address of the host did. */
export function mergeFinding(known: Finding, more: Finding): Finding {
  const reaches: readonly (Reach | undefined)[] = ['open', 'refused', 'no-answer', 'no-name'];
  const reach = reaches.find((value) => value === known.reach || value === more.reach);
  const names = [...new Set([...(known.names ?? []), ...(more.names ?? [])])];
  return {
    ...known,
    ...more,
    ...(reach === undefined ? {} : { reach }),
    ...(names.length === 0 ? {} : { names }),
    ...worseCertificate(known.certificate, more.certificate),
  };
}

function worseCertificate(known: Finding['certificate'], more: Finding['certificate']): Pick<Finding, 'certificate'> {
  // A wrong name is told before an unknown issuer: the name can be set right, and both are often printed.
  const order: readonly Finding['certificate'][] = ['name', 'expired', 'untrusted', 'good'];
  const certificate = order.find((value) => value === known || value === more);
  return certificate === undefined ? {} : { certificate };
}
