import type { Surroundings } from '../context/context.ts';
import { type Scores, topOf } from './rules.ts';

const ends = '\\.(?:com|net|ru|[a-z]{2}|co\\.[a-z]{2}|com\\.[a-z]{2})$';
const start = '(?:^|\\.|@)';

/** Providers that take OAuth or app passwords only, and say so in the reply when it is that. */
const plainSpoken = new RegExp(
  `${start}(?:gmail|googlemail|google|outlook|office365|live|hotmail|msn|yahoo|ymail|aol|att|sbcglobal|verizon|icloud|me|zoho|fastmail)${ends}`,
);
/** Providers that answer a plain password with a bare refusal. */
const shortSpoken = new RegExp(
  `${start}(?:qq|foxmail|163|126|yeah|sina|yandex|rambler|naver|daum|hanmail)${ends}|${start}(?:mail|bk|inbox|list)\\.ru$`,
);
const named =
  /\b(?:gmail|hotmail|outlook\.com|yahoo|icloud|aol) (?:account|konto|compte|cuenta)\b|gmailstore|\bgimap\b/;
/** The reply in which the plain-spoken providers would have told. */
const fullReply = /\b535\b|\b5\.7\.\d/;

/** At the big providers a refused sign-in mostly means that plain passwords are no longer taken. */
export function applyBigProvider(scores: Scores, around: Surroundings, text: string): void {
  const [top, best] = topOf(scores);
  if (top !== 'auth-failed') return;
  const names = around.hosts.length > 0 ? around.hosts : around.addresses;
  const short = names.some((name) => shortSpoken.test(name));
  if (!short && !names.some((name) => plainSpoken.test(name)) && !named.test(text)) return;
  scores.set('modern-auth', best * (!short && fullReply.test(text) ? 0.8 : 1.1));
}
