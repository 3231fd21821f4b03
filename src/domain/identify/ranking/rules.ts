import type { Surroundings } from '../context/context.ts';
import { mailPorts } from '../context/context-words.ts';

/** Problems by id with their scores. */
export type Scores = Map<string, number>;

const connectionProblems = ['port-blocked', 'connection-refused', 'undetermined'];

/** A cause and the consequences that the same text often reports as well. */
const consequences: readonly (readonly [string, readonly string[]])[] = [
  ['dns', ['port-blocked', 'connection-refused', 'dropped', 'offline', 'server-temporary', 'slow-timeout']],
  ['connection-refused', ['port-blocked', 'dropped', 'slow-timeout', 'offline']],
  ['tls-version', ['dropped', 'port-blocked', 'connection-refused', 'server-temporary']],
  ['tls-mode', ['dropped', 'port-blocked', 'connection-refused', 'tls-version']],
  ['cert-untrusted', ['dropped', 'port-blocked', 'connection-refused', 'tls-version']],
  ['cert-name', ['dropped', 'port-blocked', 'connection-refused', 'tls-version', 'cert-untrusted']],
  ['cert-expired', ['dropped', 'port-blocked', 'connection-refused', 'tls-version', 'cert-untrusted']],
  ['modern-auth', ['auth-failed', 'auth-required', 'dropped']],
  ['locked-out', ['auth-failed', 'dropped', 'port-blocked']],
  ['account-disabled', ['auth-failed', 'auth-required', 'content-rejected']],
  ['auth-mechanism', ['auth-failed']],
  ['policy-dmarc', ['auth-required', 'auth-failed', 'content-rejected', 'auth-mechanism']],
  ['ip-blocklisted', ['connection-refused']],
  ['mailbox-full', ['server-temporary']],
  ['starttls-required', ['auth-failed', 'auth-mechanism']],
];

/** Let a cause that is well supported push back what only follows from it. */
export function preferCauses(scores: Scores): void {
  for (const [cause, follows] of consequences) {
    const own = scores.get(cause) ?? 0;
    for (const id of follows) {
      const other = scores.get(id) ?? 0;
      if (own >= other * 0.6 && own < other * 1.2 && own > 0.7) scores.set(cause, other * 1.2);
    }
  }
}

/** A mail server that reaches no other one on port 25 mostly sits in a network that blocks the port. */
export function applyRelayPort(scores: Scores, around: Surroundings): void {
  const [top, best] = topOf(scores);
  if (top === undefined || !around.relay || around.local || !around.ports.includes(25)) return;
  if (unreached.includes(top)) scores.set('port-blocked', best * 1.05);
}

const unreached = ['connection-refused', 'offline'];

/** A mail server that complains of files and disks, in a reply with its code, means its own. */
export function applyServerDisk(scores: Scores, replied: boolean): void {
  const own = scores.get('client-storage') ?? 0;
  if (!replied || own === 0) return;
  scores.set('client-storage', own * ownDisk);
  scores.set('server-temporary', (scores.get('server-temporary') ?? 0) + own * (1 - ownDisk));
}

const ownDisk = 0.5;

/** Put a closed plain-text port first where the connection failed, and later where the server answered. */
export function applyClosedPort(scores: Scores, around: Surroundings, closed: readonly number[]): void {
  const used = around.ports.filter((port) => mailPorts.has(port));
  const inUse = used.filter((port) => closed.includes(port));
  if (around.relay || around.local || inUse.length === 0) return;
  const [top, best] = topOf(scores);
  if (top === undefined) return;
  if (connectionProblems.includes(top) && inUse.length === used.length) scores.set('plain-port-closed', best * 1.1);
  else scores.set('plain-port-closed', Math.max(scores.get('plain-port-closed') ?? 0, best * 0.45));
}

/** Words of collecting mail over POP3 and IMAP; folded. */
const collecting =
  /\b(?:stat|retr|list|uidl|pass|user|dele|top) command did not succeed|sending of (?:password|user ?name)|\b(?:pop3?|imap4?)\b[^\n]{0,60}\bprotocol|protocol: (?:pop3|imap)|mail server for account/;

/** Who collects mail has no recipient: "no such user" is the reader's own name there. */
export function applyCollecting(scores: Scores, text: string): void {
  const [top, best] = topOf(scores);
  if (top !== 'recipient-rejected' || !collecting.test(text)) return;
  scores.set(/\busers?\b/.test(text) ? 'auth-failed' : 'protocol-error', best * 1.05);
}

/** Ports with what they expect, and what a connection that expects the opposite dies of. */
const tlsModes: readonly { ports: readonly number[]; implicit: boolean }[] = [
  { ports: [465, 993, 995], implicit: true },
  { ports: [25, 110, 143, 587, 2525], implicit: false },
];
const deathsByTls = ['dropped', 'slow-timeout', 'protocol-error', 'tls-version'];

/** Suspect the wrong kind of encryption where the text shows a port together with the kind that it does not speak. */
export function applyTlsMode(scores: Scores, around: Surroundings): void {
  const [top, best] = topOf(scores);
  const { implicitTls } = around;
  if (top === undefined || implicitTls === undefined || !deathsByTls.includes(top)) return;
  const clash = tlsModes.some(
    ({ ports, implicit }) => implicit !== implicitTls && around.ports.some((port) => ports.includes(port)),
  );
  if (clash) scores.set('tls-mode', best * 1.05);
}

/** Windows up to 8.1 with its own TLS settings, by its name or as browsers name it; folded. */
const oldWindows = /\bwindows (?:xp|vista|7|8(?:\.1)?|nt 6\.[0-3]|server 20(?:03|08|12))\b|\bwin ?7\b/;

/** Suspect the TLS version on a Windows that offers none newer than 1.0 by itself, where encryption failed or the line dropped. */
export function applyOldWindows(scores: Scores, text: string, agent: string): void {
  if (!oldWindows.test(text) && !oldWindows.test(agent.toLowerCase())) return;
  const [top, best] = topOf(scores);
  if (top === 'tls-mode' && (scores.get('tls-version') ?? 0) > 0) scores.set('tls-version', best * 1.05);
  else if (top === 'dropped' || top === 'tls-mode' || top === 'plain-port-closed') {
    scores.set('tls-version', Math.max(scores.get('tls-version') ?? 0, best * 0.6));
  }
}

export function topOf(scores: Scores): [string | undefined, number] {
  let top: string | undefined;
  let best = 0;
  for (const [id, score] of scores) if (score > best) [top, best] = [id, score];
  return [top, best];
}
