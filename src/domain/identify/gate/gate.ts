import type { Surroundings } from '../context/context.ts';
import { mailPorts } from '../context/context-words.ts';
import type { Evidence } from '../matching/evidence.ts';
import type { Token } from '../text/tokens.ts';
import { asksQuestion, saysFailure } from './failure-words.ts';
import {
  farSigns,
  farWords,
  mailLines,
  mailParts,
  mailSigns,
  mailWords,
  strangerHosts,
  strangerSigns,
  strangerWords,
  strongWords,
} from './gate-words.ts';

const longest = 40;
/** Codes of Outlook and MAPI; other 0x8004… codes belong to COM, such as 0x80040154. */
export const mailCode = /^0x(?:800ccc|80040(?!154)[1-6]|800420c|8004210)/;
/** Codes of Windows itself, which every program prints. */
const windowsCode = /^0x80070/;
const webAddress = /https?:\/\//;
/** A word as long as this is the name of an error in a program. */
const longWord = 14;
const mailHost = /(?:^|@|\.)(?:smtp|imap|pop3?|e?mail|mx|out(?:going)?|in(?:coming)?|relay)[a-z]{0,3}\d{0,3}[.-]/;

/** A reply code with an enhanced status code of its class, as only mail servers give it (RFC 3463, section 2). */
const serverReply = /(?<![\d.])([245])\d\d[ -]#?\1\.\d{1,3}\.\d{1,3}(?![\d.])/;

/** How much the words of a text speak of mail, and of other worlds. */
export interface WordWeights {
  mail: number;
  other: number;
}

/** Tell whether what was found is about mail: errors of networks, certificates and databases sound the same. */
export function isAboutMail(
  tokens: readonly Token[],
  text: string,
  around: Surroundings,
  found: readonly Evidence[],
  { mail, other }: WordWeights,
): boolean {
  const best = found[0];
  if (!best) return false;
  if (tokens.length > 1 && isMention(found, tokens) && (!saysFailure(text) || asksQuestion(text))) return false;
  if (best.score < (mail > 0 ? 0.01 : 0.1)) return false;
  if (mail === 0 && !around.direction && onlyWindowsCodes(found, tokens)) return false;
  if (mail === 0 && (other > 0.5 || found.every(isOfAnyProgram))) return false;
  const own = ownWords(found);
  if (other <= 0.5) {
    if (mail > 0 || own.mail >= (other > 0 ? 0.9 : tokens.length <= 4 ? 0.1 : 0.35)) return true;
    return own.system > 0.8 && tokens.length <= longest;
  }
  return mail + own.mail + own.system / 2 >= other;
}

/** Tell whether all that was found is a single word such as "spam", which people also write when nothing failed. */
function isMention(found: readonly Evidence[], tokens: readonly Token[]): boolean {
  return found.every(({ hits }) =>
    hits.every(({ pattern, runs }) => {
      const word = tokens[runs[0]?.[0] ?? 0]?.text ?? '';
      return pattern.kind === 'wording' && pattern.words.length === 1 && word.length < longWord;
    }),
  );
}

function onlyWindowsCodes(found: readonly Evidence[], tokens: readonly Token[]): boolean {
  return found.every(({ hits }) =>
    hits.every(({ runs }) => runs.every(([from, to]) => from === to && windowsCode.test(tokens[from]?.text ?? ''))),
  );
}

/** Full disks and unreadable files, and a few general words, are nothing of mail's own; names such as NS_ERROR_… are. */
function isOfAnyProgram({ message, hits }: Evidence): boolean {
  if (message.says === 'anyone') return true;
  if (message.says !== 'system' || !ofAnyProgram.has(message.problems[0] ?? '')) return false;
  return !hits.some(({ pattern }) => pattern.kind === 'identifier');
}

const ofAnyProgram = new Set(['client-storage', 'mailbox-full']);

/** Sum up what speaks of mail by itself: the words of mail servers and programs, not those of the system. */
function ownWords(found: readonly Evidence[]): { mail: number; system: number } {
  const sums = { mail: 0, system: 0 };
  for (const { message, score, strength } of found) {
    if (message.says === 'anyone') continue;
    // A wrapper names no cause, but it is a mail program that says it.
    if (message.says === 'system') sums.system += score;
    else sums.mail += Math.max(score, strength);
  }
  return sums;
}

/** Weigh the words of mail against those of other worlds. */
export function weighWords(tokens: readonly Token[], text: string, around: Surroundings): WordWeights {
  let mail = around.ports.some((port) => mailPorts.has(port)) ? 2 : 0;
  // Whatever listens on another port is no mail server, unless the text says so.
  let other = around.ports.some((port) => !mailPorts.has(port) && port < 32768) ? 2 : 0;
  if (strangerSigns.test(text)) other += 2;
  if (farSigns.test(text)) other += 4;
  if (mailLines.test(text)) mail += 2;
  if (serverReply.test(text)) mail += 2;
  const seen = new Set<string>();
  for (const { text: word, kind } of tokens) {
    if (seen.has(word)) continue;
    seen.add(word);
    if (kind === 'sign') mail += mailSigns.test(word) ? 1 : 0;
    else if (kind === 'host' && strangerHosts.test(word)) other += 1;
    else if (kind === 'host' || kind === 'address') mail += mailHost.test(word) ? 2 : mailParts.test(word) ? 0.4 : 0;
    else if (kind === 'code') mail += mailCode.test(word) ? 1 : 0;
    else if (kind === 'enhanced') mail += 1;
    else if (strongWords.test(word)) mail += 2;
    else if (mailWords.has(word) || mailParts.test(word)) mail += 1;
    else if (strangerWords.has(word)) other += 2;
    else if (farWords.has(word)) other += 0.5;
    if (mail > 12) break;
  }
  // Mail servers point at help pages as well, but never without a word about mail.
  if (mail === 0 && webAddress.test(text)) other += 2;
  return { mail, other };
}
