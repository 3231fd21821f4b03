import type { Identification } from '../../domain/identify/identify.ts';
import type { NamedWay } from '../../domain/shared/program-way.ts';
import { firstOnDevice } from './this-device.ts';

/** What people write themselves, and the program they mean by it. */
const spoken: readonly (readonly [RegExp, string])[] = [
  [/\b(iphone|ipad|ios)\b/i, 'iphone-mail'],
  [/\b(scanner|printer|copier|multifunction|scan to e-?mail)\b/i, 'scanner-printer-web'],
  [/\b(wordpress|woocommerce|joomla|drupal|contact form|web ?shop|my (web ?site|plug-?in))\b/i, 'scanner-printer-web'],
  [/\bnew outlook\b/i, 'outlook-new'],
  [/\boutlook for mac\b/i, 'outlook-mac'],
  [/\bgmail app\b/i, 'gmail-android'],
];
/** What only one program prints, in a text of any length. */
const printed: readonly (readonly [RegExp, string])[] = [
  [/phpmailer|\bSMTP (ERROR|Error): |\bwp_mail\b|\bWP Mail SMTP\b|\bSMTPSecure\b|\bphp\.ini\b/, 'scanner-printer-web'],
  [
    /\bstream_socket_(client|enable_crypto)\b|\bfsockopen\(|\bSwift_Transport|\bnodemailer\b|\bsmtplib\./i,
    'scanner-printer-web',
  ],
  [/\bCould not instantiate mail function\b|\bproblem while sending the test email\b/i, 'scanner-printer-web'],
  [
    /\b(Fehler beim Senden der Nachricht|Senden der Nachricht fehlgeschlagen|Anmeldung beim Server .{1,80} fehlgeschlagen)\b/,
    'thunderbird',
  ],
  [/\bInternet Security Warning\b/i, 'outlook-classic'],
  [/\bTrust anchor for certification path not found\b/, 'thunderbird-android'],
  [/\bcannot get mail\b|\bplaced in your outbox\b|\bcannot be verified by settings\b/i, 'iphone-mail'],
];
/** Longer texts are bounces and logs: what stands in them is seldom about the reader's own program. */
const spokenLength = 500;

/** Families of messages that several programs share, by their ids; the first is taken where the reader is on none of their devices. */
const sharedFamilies: Readonly<Record<string, readonly string[]>> = {
  apple: ['iphone-mail', 'apple-mail'],
  'apple-mail': ['iphone-mail', 'apple-mail'],
  // Most Android phones have the Gmail app; Samsung's says the same.
  android: ['gmail-android', 'samsung-email', 'thunderbird-android'],
};

/**
 * Find the program that a text names, or that alone says what it says.
 * @param remembered the program that the reader has chosen before: it stays where the text fits it as well
 * @param agent how the browser describes itself; it decides between programs that say the same on different devices
 */
export function findNamedProgram(
  text: string,
  { context, matches }: Pick<Extract<Identification, { kind: 'recognised' }>, 'context' | 'matches'>,
  ways: readonly Pick<NamedWay, 'id' | 'calledBy' | 'platforms'>[],
  { remembered, agent }: { remembered: string; agent: string },
): string | undefined {
  const own = text.length <= spokenLength ? spoken.find(([sign]) => sign.test(text))?.[1] : undefined;
  const only = own ?? printed.find(([sign]) => sign.test(text))?.[1];
  if (only) return ways.find(({ id }) => id === only)?.id;
  // The id of a message starts with the word of its family. Several programs say the same: words that fit one
  // decide only where the text names none and the reader has chosen none.
  // A message that is only like the text says nothing about the program.
  const family = matches[0] && matches[0].evidence !== 'similar' ? (matches[0].messageId.split('-')[0] ?? '') : '';
  const named = context.program && isProgram(context.program, text, family) ? context.program : undefined;
  const chosen = ways.find(({ id }) => id === remembered)?.id;
  if (!named && chosen) return chosen;
  const sign = named ?? family;
  if (sign === '' || (family === 'apple' && !named && isTyped(text, agent))) return undefined;
  const shared = sharedFamilies[sign];
  const fits = shared
    ? shared.flatMap((id) => ways.find((way) => way.id === id) ?? [])
    : ways.filter(({ calledBy }) => calledBy.some((name) => squeeze(name).startsWith(squeeze(sign))));
  return (fits.find(({ id }) => id === remembered) ?? firstOnDevice(fits, agent))?.id;
}

const squeeze = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** On a Mac or an iPhone few words are theirs; elsewhere “cannot send mail” is what people type, and Apple’s titles have capitals. */
function isTyped(text: string, agent: string): boolean {
  return !/iphone|ipad|macintosh/i.test(agent) && !/\b[A-Z]\w+ [A-Z]\w+/.test(text);
}

/** Outlook and Gmail are mail services too: in a bounce, and in the name of a server, they are not the reader's program. */
function isProgram(sign: string, text: string, family: string): boolean {
  if (sign === family) return true;
  if (sign === 'gmail') return false;
  if (sign !== 'outlook') return true;
  // No other program has such codes, so one is as good as the name.
  if (/0x800(ccc|4[02])/i.test(text)) return true;
  return text
    .replace(/\S*@\S+|https?:\S+|[\w-]+(?:\.[\w-]+)+/g, ' ')
    .toLowerCase()
    .includes(sign);
}
