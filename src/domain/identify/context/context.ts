import type { Token } from '../text/tokens.ts';
import { mailPorts, portWords, programs, receivingWords, relayWords, sendingWords } from './context-words.ts';

export type Protocol = 'smtp' | 'imap' | 'pop3';

/** What a text says about the situation, apart from the error. */
export interface Context {
  ports: number[];
  direction: 'sending' | 'receiving' | undefined;
  program: string | undefined;
  protocol: Protocol | undefined;
}

/** What only the rules need to know. */
export interface Surroundings extends Context {
  hosts: readonly string[];
  addresses: readonly string[];
  /** Whether a mail server talks to another one. */
  relay: boolean;
  local: boolean;
  /** What the text says about encryption from the first byte (implicit TLS). */
  implicitTls: boolean | undefined;
}

/** Read ports, direction, program and protocol from the words of a text. */
export function readContext(tokens: readonly Token[], text: string): Surroundings {
  const ports = new Set<number>();
  const hosts = new Set<string>();
  const numeric = new Set<string>();
  const addresses = new Set<string>();
  const counts = { sending: 0, receiving: 0, relay: 0, smtp: 0, imap: 0, pop3: 0 };
  let program: string | undefined;
  let local = false;
  for (const [at, token] of tokens.entries()) {
    const word = token.text;
    const port = token.kind === 'number' ? portAt(tokens, at, text) : undefined;
    if (port !== undefined) ports.add(port);
    if (token.kind === 'host') hosts.add(word);
    if (token.kind === 'address') addresses.add(word);
    if (token.kind === 'ip') addPortOfIp(word, numeric, ports);
    local ||= word === 'localhost' || (token.kind === 'ip' && (word.startsWith('127.') || word === '::1'));
    if (sendingWords.has(word)) counts.sending += 1;
    if (receivingWords.has(word)) counts.receiving += 1;
    if (relayWords.has(word)) counts.relay += 1;
    if (word === 'smtp' || word === 'esmtp' || word === 'smtps') counts.smtp += 1;
    else if (word.startsWith('imap')) counts.imap += 1;
    else if (word === 'pop' || word.startsWith('pop3')) counts.pop3 += 1;
    program ??= findProgram(word);
  }
  return {
    ports: [...ports],
    direction:
      counts.sending > counts.receiving ? 'sending' : counts.receiving > counts.sending ? 'receiving' : undefined,
    program,
    protocol: mostNamed(counts),
    hosts: [...hosts],
    addresses: [...addresses],
    relay: counts.relay > 0 || [...hosts].some((host) => exchanger.test(host)),
    local,
    implicitTls: saysImplicit.test(text) ? true : deniesImplicit.test(text) ? false : undefined,
  };
}

const programSigns = new RegExp(`^(?:${programs.map(([sign]) => sign).join('|')})`);

function findProgram(word: string): string | undefined {
  return programSigns.test(word) ? programs.find(([sign]) => word.startsWith(sign))?.[1] : undefined;
}

/** Hosts that take mail for a domain, which only mail servers call. */
const exchanger = /^(?:[a-z0-9-]*smtp-in|aspmx|mx\d*|[a-z0-9-]*-mx\d*)\.|\.mail\.protection\.outlook\.com$/;

const saysImplicit =
  /\(ssl\) ?[:;]? ?(?:yes|oui|ja|si|sim|tak|ano|igen|evet|да|はい|是|예|kylla)|\b(?:ssl|smtps|imaps|pop3s):\/\/|secure['"]? ?[:=] ?['"]?true|smtp_ssl\b/;
const deniesImplicit =
  /\(ssl\) ?[:;]? ?(?:no|non|nein|nee|nao|nie|ne|nem|hayir|нет|いいえ|否|아니요|ei)\b|secure['"]? ?[:=] ?['"]?false|-> server: starttls/;

/** Read the port after an IPv6 address, which shows only where the address stands alone as well. */
function addPortOfIp(word: string, addresses: Set<string>, ports: Set<number>): void {
  const colon = word.lastIndexOf(':');
  if (colon < 0) return;
  const port = Number(word.slice(colon + 1));
  if (mailPorts.has(port) && addresses.has(word.slice(0, colon))) ports.add(port);
  addresses.add(word);
}

function mostNamed(counts: { smtp: number; imap: number; pop3: number }): Protocol | undefined {
  if (counts.smtp + counts.imap + counts.pop3 === 0) return undefined;
  if (counts.smtp >= counts.imap && counts.smtp >= counts.pop3) return 'smtp';
  return counts.imap >= counts.pop3 ? 'imap' : 'pop3';
}

const signPort = /(?:端口|埠|ポート|포트)[\s:(]*$/;

/** Read a number as a port: after a word for port, after a host and a colon, or alone after a host. */
function portAt(tokens: readonly Token[], at: number, text: string): number | undefined {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return undefined;
  const number = Number(token.text);
  if (!(number > 0 && number < 65536)) return undefined;
  const between = text.slice(before.end, token.start);
  if (between.length <= 6 && (portWords.has(before.text) || /port$/.test(before.text))) return number;
  const twoBefore = tokens[at - 2];
  if (twoBefore && portWords.has(twoBefore.text) && token.start - twoBefore.end < 12 && before.kind === 'word')
    return number;
  if (between === ' :') return number;
  if (before.kind === 'sign' && signPort.test(text.slice(Math.max(0, token.start - 8), token.start))) return number;
  if (between === ':' || between === ']:') {
    const named = before.kind === 'host' || before.kind === 'ip' || before.text === 'localhost';
    // Servers name a client as [192.0.2.1]:50000: the port that it called from.
    if (between === ']:' && before.text.includes('.') && !mailPorts.has(number)) return undefined;
    if (named || mailPorts.has(number)) return named || text[before.start - 1] !== ':' ? number : undefined;
    return undefined;
  }
  const named = before.kind === 'host' || before.kind === 'ip' || before.text === 'localhost';
  return named && mailPorts.has(number) && /^[\s,\])'"]{1,4}$/.test(between) ? number : undefined;
}
