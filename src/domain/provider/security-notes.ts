import type { Security } from '../../schemas/provider.ts';
import { type SecurityWords, securityName } from './words.ts';

/**
 * Say where a program's words for encryption differ from the usual ones: sentences in Markdown, none where they do not.
 * @param offered the kinds of encryption that the provider has; words for others would only confuse
 */
export function securityNotes(words: SecurityWords, offered: readonly Security[]): string[] {
  const kinds = kindsOf(offered);
  if (words.tls === words.starttls && kinds.length > 1) {
    const usual = kinds.map((security) => securityName(security)).join(' and ');
    return [`${usual} are one choice here: **${words.tls}**. The port tells which of them it is.`];
  }
  return kinds
    .filter((security) => securityName(security, words) !== securityName(security))
    .map((security) => `What others call ${securityName(security)} is **${securityName(security, words)}** here.`);
}

/** Say what older versions of a program call each encryption: a sentence in Markdown, `undefined` where that is the same. */
export function olderSecurityNote(older: SecurityWords | undefined, offered: readonly Security[]): string | undefined {
  if (!older) return undefined;
  const names = kindsOf(offered).map(
    (security) => `${securityName(security)} is called **${securityName(security, older)}**`,
  );
  return names.length > 0 ? `In older versions, ${names.join(', and ')}.` : undefined;
}

function kindsOf(offered: readonly Security[]): Security[] {
  return (['tls', 'starttls'] as const).filter((security) => offered.includes(security));
}
