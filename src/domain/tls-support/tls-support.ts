import type { ClientVersion, TlsAnswer } from '../../schemas/client.ts';
import type { Provider } from '../../schemas/provider.ts';
import type { System } from '../../schemas/system.ts';

/** The oldest version of TLS that a provider takes. */
export type TlsMinimum = Provider['tls']['minimum'];

/** Whether a program on a system can reach a provider, and what to do. */
export interface TlsSupport {
  answer: TlsAnswer;
  /** Who has to be changed, or cannot be: the program itself, the system below it, or both. */
  by: ('program' | 'system')[];
  /** What to do, one text for each of them; Markdown. Empty where the content names nothing. */
  actions: string[];
}

/** From what hinders least to what hinders most. */
const order: readonly TlsAnswer[] = ['yes', 'setting', 'update', 'unknown', 'never'];

/**
 * Answer whether a version of a program reaches servers that take TLS from `minimum` on. A program with an engine of its
 * own decides alone; one that uses the system's (Schannel on Windows, Secure Transport on Apple) is as good as the weaker
 * of the two. RFC 8997 makes TLS 1.2 the oldest version for mail; some providers take only TLS 1.3 (RFC 8446).
 */
export function tlsSupport(
  version: Pick<ClientVersion, 'engine' | 'tls12' | 'tls13' | 'action'>,
  system: Pick<System, 'tls12' | 'tls13' | 'action'>,
  minimum: TlsMinimum,
): TlsSupport {
  const field = minimum === '1.3' ? 'tls13' : 'tls12';
  const parts = [
    { by: 'program' as const, part: version },
    ...(version.engine === 'system' ? [{ by: 'system' as const, part: system }] : []),
  ];
  const worst = parts.reduce((rank, { part }) => Math.max(rank, order.indexOf(part[field])), 0);
  const answer = order[worst] ?? 'yes';
  const hindering = parts.filter(({ part }) => (answer === 'never' ? part[field] === 'never' : part[field] !== 'yes'));
  // Where one part never can, what would help the other helps nobody; else a word of caution about a "yes" is told, too.
  const told = answer === 'never' ? hindering : parts;
  return {
    answer,
    by: hindering.map(({ by }) => by),
    actions: told.flatMap(({ part }) => actionFor(part, field) ?? []),
  };
}

/**
 * Find what to do about one version of TLS. A single text speaks of the first answer that is not `yes`; where the other
 * version has another answer, it says nothing about that one.
 */
function actionFor(part: Pick<System, 'tls12' | 'tls13' | 'action'>, field: 'tls12' | 'tls13'): string | undefined {
  if (part.action === undefined || typeof part.action !== 'string') return part.action?.[field];
  const meant = part.tls12 === 'yes' ? part.tls13 : part.tls12;
  return part[field] === meant && meant !== 'yes' ? part.action : undefined;
}
