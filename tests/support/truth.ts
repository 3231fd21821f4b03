import { choicesOf, type FlowNode, getNode, isHandover } from '../../src/domain/flow/graph.ts';
import { type Flows, landing, parseStep } from '../../src/domain/flow/handover.ts';
import type { Flow } from '../../src/schemas/flow.ts';

/** Which fact a question asks for, and the options that are the truth for each value; `?` is for whoever does not know. */
interface Truth {
  fact: string;
  options: Readonly<Record<string, string | readonly string[]>>;
}

const webmail = { fact: 'webmail', options: {} };
const websites: Truth = { fact: 'websites', options: { open: 'open', none: 'none' } };
const hotspot = (works: string): Truth => ({
  fact: 'hotspot',
  options: { works, fails: 'fails', '?': 'cannot-try' },
});
const probe: Truth = {
  fact: 'probe',
  options: { open: 'open', 'no-answer': 'no-answer', refused: 'refused', 'no-name': 'no-name', '?': 'cannot-run' },
};
const outside = { 'refuses-password': 'sign-in-fails', 'does-not-open': 'does-not-open', '?': 'cannot-try' };

/** The fact behind each question, by tree and question. */
export const truths: Readonly<Record<string, Truth>> = {
  'sending/webmail': {
    ...webmail,
    options: { ...outside, works: 'sends', 'new-mail': 'sends', 'refuses-to-send': 'does-not-send' },
  },
  'sending/websites': websites,
  'sending/webmail-says': {
    fact: 'webmail-says',
    options: { limit: 'limit', recipient: 'recipient', nothing: 'nothing' },
  },
  'sending/what-happens': {
    fact: 'sending',
    options: {
      'times-out': 'waits',
      refused: 'refused',
      'no-name': 'no-name',
      encryption: 'encryption',
      password: 'password',
      rejected: 'rejected',
      slow: 'slow',
      'comes-back': 'comes-back',
      '?': 'something-else',
    },
  },
  'sending/what-refused': {
    fact: 'refusal',
    options: {
      relay: 'sign-in',
      sender: 'sender',
      recipient: 'recipient',
      limit: 'limit',
      spam: 'spam',
      blocklist: 'blocklist',
      size: 'size',
      other: 'something-else',
    },
  },
  'sending/big-message': { fact: 'outbox', options: { large: 'large', small: 'small', '?': 'unknown' } },
  'sending/port-set': {
    fact: 'outgoing',
    options: { first: 'first', second: 'second', other: 'other', '?': 'unknown' },
  },
  'sending/hotspot': hotspot('sends'),
  'sending/other-way': hotspot('sends'),
  'sending/port-test': probe,
  'receiving/webmail': {
    ...webmail,
    options: { ...outside, works: 'arrive', 'new-mail': 'arrive', 'nothing-new': 'nothing-new' },
  },
  'receiving/websites': websites,
  'receiving/missing': {
    fact: 'missing',
    options: { full: 'full', 'one-sender': 'one-sender', everything: 'everything' },
  },
  'receiving/what-happens': {
    fact: 'receiving',
    options: {
      'cannot-connect': 'cannot-connect',
      password: 'password',
      encryption: 'encryption',
      answer: 'server-answers',
      slow: 'slow',
      'own-files': 'own-files',
      silent: 'silent',
      other: 'something-else',
    },
  },
  'receiving/server-says': {
    fact: 'answer',
    options: {
      'in-use': 'in-use',
      'too-many': 'too-many',
      full: 'full',
      later: 'later',
      'not-mail': 'not-mail',
      other: 'something-else',
    },
  },
  'receiving/slow-when': {
    fact: 'slow',
    options: { collecting: 'collecting', sending: 'sending', everything: 'everything' },
  },
  'receiving/silent': {
    fact: 'silent',
    options: { offline: ['nowhere', 'unknown'], taken: 'taken', folder: 'folder' },
  },
  'receiving/server-set': {
    fact: 'incoming',
    options: { imap: 'imap', pop3: 'pop3', other: 'other', '?': 'unknown' },
  },
  'receiving/hotspot': hotspot('arrives'),
  'receiving/port-test': probe,
  'sign-in/webmail': {
    ...webmail,
    options: {
      works: 'accepts',
      'new-mail': 'accepts',
      'refuses-password': 'refuses',
      'does-not-open': 'does-not-open',
      '?': 'cannot-try',
    },
  },
  'sign-in/websites': websites,
  'sign-in/webmail-refuses': {
    fact: 'webmail-refuses',
    options: { wrong: 'wrong', locked: 'locked', disabled: 'disabled' },
  },
  'sign-in/program-says': {
    fact: 'sign-in',
    options: {
      again: 'again',
      rejected: 'rejected',
      outgoing: 'outgoing',
      locked: 'locked',
      method: 'method',
      oauth: 'oauth',
      encrypt: 'encrypt',
      other: 'something-else',
      '?': 'something-else',
    },
  },
  'sign-in/before': {
    fact: 'before',
    options: { 'password-changed': 'password-changed', 'new-device': 'new-device', nothing: 'nothing', '?': 'nothing' },
  },
  'encryption/complaint': {
    fact: 'encryption',
    options: {
      certificate: 'certificate',
      version: 'version',
      'no-starttls': 'no-starttls',
      wants: 'wants',
      cut: 'cut',
      '?': 'something-else',
    },
  },
  'encryption/certificate-why': {
    fact: 'certificate',
    options: { name: 'name', expired: 'expired', untrusted: 'untrusted', '?': 'unknown' },
  },
  'encryption/antivirus': { fact: 'antivirus', options: { present: 'present', none: 'none', '?': 'present' } },
  'encryption/system': {
    fact: 'system',
    options: {
      'windows-7': ['windows-7', 'windows-10'],
      never: 'never',
      'own-tls': 'own-tls',
      device: 'device',
      current: 'current',
      '?': 'current',
    },
  },
  'returned/mine': { fact: 'mine', options: { mine: 'mine', 'not-mine': 'not-mine' } },
  'returned/final': { fact: 'final', options: { delayed: 'delayed', failed: 'failed' } },
  'returned/about': {
    fact: 'about',
    options: { recipient: 'recipient', message: 'message', sender: 'sender', '?': 'unknown' },
  },
  'returned/recipient': {
    fact: 'recipient',
    options: { 'unknown-user': 'unknown-user', full: 'full', disabled: 'disabled', unreachable: 'unreachable' },
  },
  'returned/message': { fact: 'message', options: { size: 'size', spam: 'spam', form: 'form' } },
  'returned/sender': {
    fact: 'sender',
    options: {
      proof: 'proof',
      blocklist: 'blocklist',
      'not-allowed': 'not-allowed',
      relay: 'relay',
      limit: 'limit',
    },
  },
  'changed/webmail': { ...webmail, options: { ...outside, works: 'works', 'new-mail': 'works' } },
  'changed/websites': websites,
  'changed/changed': {
    fact: 'changed',
    options: {
      network: 'network',
      password: 'password',
      update: 'update',
      notice: 'notice',
      receiving: 'receiving',
      sending: 'sending',
      'asks-password': 'asks-password',
      certificate: 'certificate',
    },
  },
};

/** Where truthful answers lead: the steps met, each as `tree/node`, up to the first that is right, or to the end. */
export interface Truthful {
  met: string[];
  /** The answers given on the way, the last "Yes, it works now" included. */
  answers: number;
}

/**
 * Walk as a person would who answers truthfully: by the facts, "no" to each fix that is not right.
 * @throws Error when a question cannot be answered by the facts
 */
export function walkTruthfully(
  flows: Flows,
  entry: string,
  facts: Readonly<Record<string, string>>,
  right: readonly string[],
): Truthful {
  const met: string[] = [];
  let answers = 0;
  let [flowId, nodeId] = stepOf(flows, entry);
  for (;;) {
    const flow = flowOf(flows, flowId);
    const node = getNode(flow, nodeId);
    const key = `${flowId}/${nodeId}`;
    met.push(key);
    if (right.includes(key)) return { met, answers: answers + (node.kind === 'fix' ? 1 : 0) };
    const choices = choicesOf(flow, node);
    if (choices.length === 0) return { met, answers };
    const option = node.kind === 'question' ? truthfulOption(key, node, facts) : 'no';
    const next = choices.find(({ id }) => id === option)?.next ?? '';
    answers += 1;
    [flowId, nodeId] = isHandover(next) ? stepOf(flows, next) : [flowId, next];
  }
}

function truthfulOption(key: string, node: FlowNode, facts: Readonly<Record<string, string>>): string {
  const truth = truths[key];
  if (!truth) throw new Error(`Nothing says which fact the question "${key}" asks for.`);
  const value = facts[truth.fact] ?? '?';
  const wanted = [truth.options[value] ?? []].flat();
  const offered = node.kind === 'question' ? node.question.options.map(({ id }) => id) : [];
  const option = wanted.find((id) => offered.includes(id));
  if (option === undefined)
    throw new Error(`"${key}" asks for ${truth.fact}, which is "${value}"; its options are ${offered.join(', ')}.`);
  return option;
}

function stepOf(flows: Flows, address: string): [flow: string, node: string] {
  const step = parseStep(address);
  if (!step) throw new Error(`"${address}" is no step.`);
  return [step.flow, landing(flowOf(flows, step.flow), step).at.id];
}

function flowOf(flows: Flows, id: string): Flow {
  const flow = flows.get(id);
  if (!flow) throw new Error(`There is no tree "${id}".`);
  return flow;
}
