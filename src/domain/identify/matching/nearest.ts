import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Token } from '../text/tokens.ts';

export interface NearCode {
  code: string;
  messageId: string;
}

/** Name known codes that differ in one character from a code in the text: to ask about, never to answer with. */
export function nearestCodes(tokens: readonly Token[], catalogue: Catalogue): NearCode[] {
  const codes = new Set(
    tokens.filter((token) => token.kind === 'code' || token.kind === 'enhanced').map((token) => token.text),
  );
  if (codes.size === 0) return [];
  const near: NearCode[] = [];
  const words = [...catalogue.index.vocabulary.keys()];
  for (const pattern of catalogue.index.patterns) {
    if (pattern.kind === 'wording' || pattern.words.length !== 1) continue;
    const known = words[pattern.words[0] ?? -1];
    const message = catalogue.messages[pattern.message];
    if (known === undefined || !message) continue;
    for (const code of codes) {
      if (differInOne(code, known)) near.push({ code: known, messageId: message.id });
    }
    if (near.length >= 3) break;
  }
  return near;
}

function differInOne(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 5) return false;
  let differences = 0;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) differences += 1;
  return differences === 1;
}
