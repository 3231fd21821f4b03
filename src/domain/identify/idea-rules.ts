import type { Idea } from './ideas.ts';

/** What a sentence points at that names all of some ideas, and how clearly. */
export interface IdeaRule {
  problem: string;
  strength: number;
  ideas: readonly Idea[];
}

const rules: Readonly<Record<string, readonly string[]>> = {
  'recipient-rejected': [
    '1.9 recipient missing', '1.9 recipient unknown', '1.5 recipient wrong', '1.1 recipient rejected', '0.5 recipient fail',
    '1.5 user unknown', '1.9 user missing', '1.8 address missing', '1.4 address unknown', '0.9 address wrong', '0.5 address rejected',
    '1.9 mailbox missing', '1.4 mailbox unknown', '1.1 mailbox unavailable', '1.3 account missing', '1.0 domain missing', '0.8 domain unknown',
    '0.8 recipient unavailable', '0.9 recipient disabled', '0.9 recipient notAllowed', '0.6 recipient',
  ],
  'sender-rejected': [
    '2.2 sender missing', '2.2 sender unknown', '2.2 sender wrong', '1.6 sender rejected', '2.2 sender mismatch', '1.9 sender notAllowed',
    '1.8 sender verify', '2.2 sender user mismatch', '2.3 sender login', '1.5 sender account', '2 sender domain missing', '1.2 address notAllowed', '1.3 address mismatch', '0.9 sender', '1.5 sender blocked', '1.4 address verify',
  ],
  'mailbox-full': [
    '2.2 mailbox full', '2 mailbox exceed', '1.6 space exceed', '1.5 space full', '2.2 mailbox space', '2.2 recipient space', '2 recipient full', '2 account full', '2.1 mailbox space exceed', '0.9 space', '1.6 account space',
  ],
  'too-large': ['2 message size exceed', '2.1 message large', '1.6 size exceed', '2.1 attachment large', '1.9 attachment exceed', '1.9 attachment size', '1.5 size large', '1.3 large', '1.3 message size', '2.1 message size wrong'],
  'auth-failed': [
    '1.8 login notAllowed', '1.9 password expired', '1.3 login expired', '2 password wrong', '1.8 password rejected', '1.7 auth fail', '1.6 login fail', '1.5 login rejected', '1.7 login wrong', '1.5 auth rejected', '1.6 user wrong', '1.3 user password', '1.6 password fail',
    '1.8 user password wrong', '1.3 password verify', '1.5 auth wrong', '1 password', '0.7 login', '0.5 auth', '1.9 user login unknown', '1.7 account password', '1.3 account verify',
  ],
  'auth-required': [
    '2 auth required', '1.9 login required', '2.2 relay rejected', '2.2 relay notAllowed', '1.9 relay fail', '1.5 relay', '1.6 password required', '2.2 relay auth', 
  ],
  'modern-auth': ['2.4 appPassword', '2.7 appPassword required', '2.6 appPassword disabled', '2.6 appPassword password'],
  'auth-mechanism': ['2.2 auth notSupported', '2.3 method notSupported', '1.9 auth method', '1.8 login notSupported', '1.2 method', '2.3 auth method notSupported', '2 method missing'],
  'locked-out': ['2.2 many attempt', '2.2 many login', '2.2 many auth', '1.8 account blocked later', '1.6 login blocked', '1.8 many connection', '1.9 connection exceed many', '1.5 connection exceed', '1.5 attempt exceed', '2.1 login blocked later', '1.8 account locked later'],
  'rate-limited': [
    '2.1 space sender', '2.2 space rate', '2.1 many message', '2.1 many recipient', '2 rate exceed', '1.7 rate', '2.1 rate message', '2.2 recipient exceed many', '2 recipient rate', '1.7 message exceed rate', '2.2 rate many', '1.7 recipient exceed', '1.1 later recipient', '2.2 rate later',
  ],
  'server-temporary': ['1.3 later', '1.5 later fail', '1.6 server unavailable', '1.6 service unavailable', '1.5 later unavailable', '1.4 internal fail', '1.4 server later', '1.7 service later', '1.1 internal', '0.5 server fail', '0.8 unavailable', '1.2 service fail'],
  'ip-blocklisted': [
    '2.2 blockList', '2.4 ipAddress blocked', '2.2 ipAddress rejected', '2.4 ipAddress blockList', '2.3 reverseDns', '1.8 reverseDns rejected', '2.1 ipAddress spam', '2.1 ipAddress notAllowed', '2.3 blockList blocked', '0.7 ipAddress', '1.6 ipAddress later', '2.3 reverseDns missing', '2.4 ipAddress blocked later',
  ],
  'policy-dmarc': ['2.5 policy', '2.7 policy fail', '2.7 policy rejected', '2.7 policy sender'],
  'content-rejected': [
    '2.1 virus', '2.3 virus attachment', '1.9 message spam', '1.9 spam rejected', '1.6 spam', '1.1 message rejected', '1.8 content rejected', '2.2 attachment notAllowed', '2.2 attachment blocked', '2 attachment rejected', '1.6 content wrong', '1.9 content spam', '1.7 message blocked', '2 message blocked spam', '0.9 content',
  ],
  'account-disabled': ['2.1 account disabled', '1.9 account blocked', '2 mailbox disabled', '1.9 user disabled', '1.7 user blocked', '2.2 account abuse', '1.5 mailbox blocked', '1.7 abuse', '2.1 abuse blocked', '2.3 account blocked spam', '2.2 account blocked abuse', '1.5 disabled'],
  'cert-expired': ['2.6 certificate expired', '0.4 expired'],
  'cert-name': ['2.7 certificate mismatch', '2.6 certificate name', '2.2 name mismatch', '2.3 host mismatch', '2.8 certificate name mismatch', '2.6 certificate name wrong', '2.6 wrong host'],
  'cert-untrusted': ['2.5 certificate untrusted', '2.5 certificate issuer', '2.2 identity verify', '2.3 identity server', '1.9 certificate verify', '1.9 certificate wrong', '1.8 certificate fail', '1.8 issuer', '1.3 certificate', '2.6 certificate issuer untrusted', '1.5 untrusted', '1.9 certificate rejected'],
  'tls-version': ['2 cipher', '1.9 encryption notSupported', '1.6 handshake fail', '1.3 handshake', '2.2 cipher notSupported', '2.2 encryption cipher', '1.4 encryption fail', '0.9 encryption'],
  'tls-mode': ['1.6 encryption method', '1.3 encryption wrong', '1.5 encryption unknown', '1 encryption connection fail'],
  'starttls-required': ['2.4 encryption required', '2.5 startTls required', '2.3 plainText notAllowed', '2.3 plainText disabled', '2.2 plainText rejected', '2.4 plainText auth', '2.5 plainText required'],
  'starttls-missing': ['2 server encryption notSupported', '2.2 encryption unavailable', '2 encryption connection unavailable', '2.6 startTls notSupported', '2.3 startTls missing', '2 startTls unavailable', '1.9 startTls fail', '2.7 startTls required notSupported', '2.7 encryption required notSupported'],
  dns: ['2 server missing', '2 host missing', '1.2 server unknown', '1.9 host unknown', '2 lookup fail', '1.6 lookup', '2.1 lookup host', '2.1 lookup missing', '1.5 lookup server', '1.3 name missing', '1.5 domain lookup'],
  'connection-refused': ['2 connection rejected', '1.4 server rejected connection', '0.8 port rejected', '2.1 connection rejected host'],
  'port-blocked': ['1.8 connection expired', '1.7 server expired', '2.1 connection timeout exceed', '2 connection timeout', '1.1 connection fail', '1.7 server noAnswer', '1.6 server timeout', '1.3 noAnswer', '1.3 connection noAnswer', '1.2 server connection fail', '2.1 port blocked', '2.1 server connection timeout', '0.6 port fail'],
  'slow-timeout': ['1.5 timeout', '1.6 answer timeout', '1.6 message timeout', '1.8 opened timeout'],
  dropped: ['2 connection interrupted', '1.6 server interrupted', '1.1 interrupted', '2.1 connection server interrupted', '1.4 answer interrupted'],
  offline: ['1.9 offline', '0.9 network fail', '2 network unavailable', '2 network offline', '1.5 network connection', '1.8 network connection fail', '2 offline connection', '1.6 network missing', '2 network noAnswer'],
  'client-storage': [
    '2 file damaged', '2 folder damaged', '2 profile damaged', '2 disk damaged', '1.8 file opened fail', '1.8 folder opened fail', '1.8 disk opened fail', '1.9 disk full', '2 disk space', '1.8 file missing', '1.5 folder missing', '1.6 profile fail', '1.8 profile opened', '1.8 disk file', '1.6 disk fail', '1.4 file fail', '1.2 folder fail', '1.7 profile unavailable', '1.6 profile interrupted', '1.7 file unavailable', '1.5 file locked', '1.2 profile', '1.7 file opened', '1.8 disk space full', '1.5 folder unavailable', '1.6 file large',
  ],
  'mailbox-locked': ['2.3 mailbox locked', '1.6 mailbox blocked', '1 locked', '2 mailbox opened locked', '2.1 account locked'],
  'protocol-error': ['1.9 command unknown', '1.8 command wrong', '0.5 command', '1.6 answer wrong', '1.7 answer internal', '1.5 answer unknown', '1.8 command notSupported', '1.6 command notAllowed', '1.2 command rejected'],
  'message-format': ['2.1 loop', '2 header wrong', '2.1 header missing', '1.8 header', '1.8 header notAllowed', '2 header large', '2.2 header message', '2.2 header rejected'],
};

/** The rules with their ideas in a list each. */
export const ideaRules: readonly IdeaRule[] = Object.entries(rules).flatMap(([problem, lines]) =>
  lines.map((line) => {
    const [strength, ...ideas] = line.split(' ');
    // The unit test reads every rule and finds each idea in the lexicon.
    return { problem, strength: Number(strength), ideas: ideas as Idea[] };
  }),
);
