import type { Evidence } from '../matching/evidence.ts';
import { type Scores, topOf } from './rules.ts';

/** The step of sending at which the server said no. */
export type Stage = 'connect' | 'auth' | 'sender' | 'recipient' | 'data';

/** What mail servers and libraries write about the step, folded. */
const stageSigns: readonly (readonly [Stage, RegExp])[] = [
  [
    'data',
    /(?:in reply to|after|with) (?:end of )?data\b|\bsmtpdataerror|data end command failed|\bcommand ['"]?data\b/,
  ],
  [
    'recipient',
    /(?:in reply to|after) (?:pipelined )?rcpt to|\breject: rcpt from|smtprecipientsrefused|smtpaddressfailed|smtprecipient(?:not)?|rcpt to command failed|\bcommand ['"]?rcpt|recipients? failed|failed recipients?|rejected recipients?\b/,
  ],
  [
    'sender',
    /(?:in reply to|after) (?:pipelined )?mail from|smtpsender(?:refused|failed|not)|mail from command failed|\bcommand ['"]?mail from|rejected sender\b/,
  ],
  ['auth', /(?:in reply to|after) auth\b|smtpauthenticationerror|auth command failed|authenticationfailedexception/],
  [
    'connect',
    /while performing the (?:ehlo|helo|initial)|(?:in reply to|after) (?:initial connection|initial greeting|greeting|ehlo|helo)|smtpconnecterror|lost connection while receiving the initial/,
  ],
];

/** What is refused at each step, likeliest first. */
const possible: Readonly<Record<Stage, readonly string[]>> = {
  connect: ['ip-blocklisted', 'server-temporary', 'rate-limited', 'locked-out'],
  auth: ['auth-failed', 'modern-auth', 'locked-out', 'account-disabled', 'auth-mechanism', 'starttls-required'],
  sender: ['sender-rejected', 'auth-required', 'ip-blocklisted', 'rate-limited', 'policy-dmarc', 'starttls-required'],
  recipient: ['recipient-rejected', 'auth-required', 'ip-blocklisted', 'rate-limited', 'mailbox-full'],
  data: ['content-rejected', 'too-large', 'rate-limited', 'policy-dmarc', 'ip-blocklisted', 'message-format'],
};

/** What cannot yet, or can no longer, be the matter at a step; what was taken for it is the step's own refusal. */
const impossible: Readonly<Record<Stage, readonly string[]>> = {
  connect: [],
  auth: [],
  sender: ['auth-failed', 'recipient-rejected'],
  recipient: ['auth-failed', 'auth-mechanism'],
  data: ['auth-failed', 'auth-mechanism'],
};

const stageOfProblem: Readonly<Record<string, Stage>> = {
  'sender-rejected': 'sender',
  'recipient-rejected': 'recipient',
  'content-rejected': 'data',
};

const raised = 1.12;
const lowered = 0.55;
const opening = 0.06;
/** Frames alone score less than this. */
const knownReply = 0.9;

/** Read the step of sending from the words of servers and libraries, or from the frame that a program puts round them. */
export function readStage(text: string, found: readonly Evidence[]): Stage | undefined {
  for (const { message } of found) {
    if (message.says !== 'wrapper') continue;
    const stage = stageOfProblem[message.problems[0] ?? ''];
    if (stage) return stage;
  }
  return stageSigns.find(([, sign]) => sign.test(text))?.[0];
}

/** Tell whether someone other than the program around the error was understood, by more than a number. */
function isExplained(found: readonly Evidence[]): boolean {
  return found.some(
    ({ message, hits }) =>
      (message.says === 'server' || message.says === 'anyone' || message.says === 'system') &&
      hits.some((hit) => hit.pattern.kind === 'wording'),
  );
}

/** Tell whether the server names the problem in its own words. */
function saysItself(id: string, found: readonly Evidence[]): boolean {
  return found.some(
    ({ message, hits }) =>
      message.says === 'server' && message.problems[0] === id && hits.some((hit) => hit.pattern.kind === 'wording'),
  );
}

/** Weigh problems by the step at which sending failed; its own refusal leads where nothing else is known. */
export function applyStage(scores: Scores, stage: Stage | undefined, found: readonly Evidence[]): void {
  if (stage === undefined) return;
  const own = possible[stage][0] ?? '';
  for (const id of impossible[stage]) {
    if (id !== 'recipient-rejected' && saysItself(id, found)) continue;
    const score = scores.get(id) ?? 0;
    scores.set(id, score * lowered);
    if (stage === 'sender' && id === 'recipient-rejected') scores.set(own, (scores.get(own) ?? 0) + score * lowered);
  }
  const [before, score] = topOf(scores);
  for (const id of possible[stage]) scores.set(id, (scores.get(id) ?? 0) * raised);
  if (isExplained(found)) return;
  // The program's frame names a step; the reply inside it is known to name no cause.
  if (before === 'undetermined' && score >= knownReply) {
    scores.set(before, score * raised);
    return;
  }
  scores.set(own, (scores.get(own) ?? 0) + opening);
  const [top, best] = topOf(scores);
  if (top === 'undetermined') scores.set(own, best * 1.05);
}
