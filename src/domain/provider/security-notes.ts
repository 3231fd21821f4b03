import type { Security } from '../../schemas/provider.ts';
import { type SecurityWords, securityName } from './words.ts';

/**
 * Say where a program's words for encryption differ from the usual ones: sentences in Markdown, none where they do not.
 * @param offered the kinds of encryption that the provider has; words for others would only confuse
 */
export function securityNotes(words: SecurityWords, offered: readonly Security[]): string[] {
  const kinds = (['tls', 'starttls'] as const).filter((security) => offered.includes(security));
  if (words.tls === words.starttls && kinds.length > 1) {
    const usual = kinds.map((security) => securityName(security)).join(' and ');
    return [`${usual} are one choice here: **${words.tls}**. The port tells which of them it is.`];
  }
  return kinds
    .filter((security) => securityName(security, words) !== securityName(security))
    .map((security) => `What others call ${securityName(security)} is **${securityName(security, words)}** here.`);
}
