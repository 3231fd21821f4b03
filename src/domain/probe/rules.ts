import type { Finding } from './finding.ts';

/** One kind of line: what it looks like and what it tells. */
interface Rule {
  pattern: RegExp;
  read: (groups: readonly string[], line: string) => Finding;
}

const none = (): Finding => ({});
const is = (finding: Finding) => () => finding;
const at = (host: string | undefined, port: string | undefined): Finding => ({
  ...(host === undefined || host === '' ? {} : { host }),
  ...(port === undefined ? {} : { port: Number(port) }),
});

/** Commands as they stand in a paste behind the prompt: they tell which host and port the lines below are about. */
export const commandRules: readonly Rule[] = [
  {
    pattern: /\b(?:Test-NetConnection|tnc)\s+(?:-ComputerName\s+)?([\w.-]+).*?-Port\s+(\d{1,5})/i,
    read: ([h, p]) => at(h, p),
  },
  {
    pattern: /\bncat?\s+(?:-\S+\s+(?:\d+\s+)?)*([\w.-]*[a-z][\w.-]*|\d+(?:\.\d+){3})\s+(\d{1,5})\s*$/i,
    read: ([h, p]) => at(h, p),
  },
  { pattern: /\btelnet\s+([\w.-]+)\s+(\d{1,5})\s*$/i, read: ([h, p]) => at(h, p) },
  { pattern: /\bs_client\b.*?-connect\s+\[?([\w.-]+)\]?:(\d{1,5})/i, read: ([h, p]) => at(h, p) },
  {
    pattern: /\bcurl(?:\.exe)?\s.*?(?:telnet|smtps?|imaps?|pop3s?):\/\/([\w.-]+):(\d{1,5})/i,
    read: ([h, p]) => at(h, p),
  },
  {
    pattern: /\b(?:nslookup|Resolve-DnsName|dig|host)\s+(?:-\S+\s+)*([\w-]+(?:\.[\w-]+)+)\s*$/i,
    read: ([h]) => at(h, undefined),
  },
];

/** Lines that Windows PowerShell prints. */
const windowsRules: readonly Rule[] = [
  { pattern: /^\s*ComputerName\s*:\s*(\S+)/i, read: ([h]) => at(h, undefined) },
  { pattern: /^\s*RemotePort\s*:\s*(\d{1,5})/i, read: ([p]) => at(undefined, p) },
  { pattern: /^\s*TcpTestSucceeded\s*:\s*True/i, read: is({ reach: 'open' }) },
  // The tool does not tell a refusal from silence; silence is the commoner by far.
  { pattern: /^\s*TcpTestSucceeded\s*:\s*False/i, read: is({ reach: 'no-answer' }) },
  {
    pattern: /TCP connect to \(?([\w.:-]+?)\s*:\s*(\d{1,5})\)? failed/i,
    read: ([, p]) => ({ ...at(undefined, p), reach: 'no-answer' }),
  },
  { pattern: /Name resolution of (\S+) failed/i, read: ([h]) => ({ ...at(h, undefined), reach: 'no-name' }) },
  {
    pattern: /Resolve-DnsName\s*:\s*(\S+)\s*:.*(?:does not exist|DNS_ERROR)/i,
    read: ([h]) => ({ ...at(h, undefined), reach: 'no-name' }),
  },
  {
    pattern: /Could not open connection to the host, on port (\d{1,5})/i,
    read: ([p]) => ({ ...at(undefined, p), reach: 'no-answer' }),
  },
];

/** Lines of netcat: OpenBSD's, Apple's and Nmap's. */
const netcatRules: readonly Rule[] = [
  {
    pattern: /Connection to (\S+)(?: \([\w.:]+\))? (?:port )?(\d{1,5}) (?:port )?\[.*\] succeeded/i,
    read: ([h, p]) => ({ ...at(h, p), reach: 'open' }),
  },
  {
    pattern: /nc: connectx? to (\S+)(?: \([\w.:]+\))? port (\d{1,5}) \(tcp\) (?:failed: )?(.+)/i,
    read: ([h, p, why = '']) => ({ ...at(h, p), reach: /refused/i.test(why) ? 'refused' : 'no-answer' }),
  },
  {
    pattern: /nc: getaddrinfo(?: for host "([^"]+)" port (\d{1,5}))?/i,
    read: ([h, p]) => ({ ...at(h, p), reach: 'no-name' }),
  },
  { pattern: /Ncat: Connected to (\S+):(\d{1,5})/i, read: ([h, p]) => ({ ...at(h, p), reach: 'open' }) },
  { pattern: /Ncat: Connection refused/i, read: is({ reach: 'refused' }) },
  {
    pattern: /Ncat: (?:TIMEOUT|Connection timed out|No route to host|Network is unreachable)/i,
    read: is({ reach: 'no-answer' }),
  },
  { pattern: /Ncat: Could not resolve hostname/i, read: is({ reach: 'no-name' }) },
];

/** Lines of telnet, nslookup, dig and host. */
const oldToolRules: readonly Rule[] = [
  { pattern: /^Connected to (\S+?)\.?$/i, read: ([h]) => ({ ...at(h, undefined), reach: 'open' }) },
  {
    pattern: /Unable to connect to remote host: Connection refused|connect to address \S+ Connection refused/i,
    read: is({ reach: 'refused' }),
  },
  {
    pattern:
      /Unable to connect to remote host: (?:Connection|Operation) timed out|connect to address \S+ (?:Connection|Operation) timed out|Unable to connect to remote host: No route/i,
    read: is({ reach: 'no-answer' }),
  },
  {
    pattern:
      /^telnet: (?:could not resolve )?([\w.-]+)(?:\/\S+)?: (?:nodename nor servname|Name or service not known|Temporary failure)/i,
    read: ([h]) => ({ ...at(h, undefined), reach: 'no-name' }),
  },
  {
    pattern: /(?:can't|cannot) find (\S+?): (?:Non-existent domain|NXDOMAIN|No response|SERVFAIL|No answer)/i,
    read: ([h]) => ({ ...at(h, undefined), reach: 'no-name' }),
  },
  { pattern: /^Host (\S+) not found: \d/i, read: ([h]) => ({ ...at(h, undefined), reach: 'no-name' }) },
  { pattern: /status: NXDOMAIN/, read: is({ reach: 'no-name' }) },
];

/** Lines of openssl and LibreSSL. */
const opensslRules: readonly Rule[] = [
  { pattern: /^CONNECTED\([0-9A-F]+\)|^CONNECTION ESTABLISHED/, read: is({ reach: 'open' }) },
  {
    pattern: /^\s*(?:New, |Protocol version: |Protocol\s*: )(TLSv1(?:\.\d)?|SSLv3)/,
    read: ([version = '']) => ({ tls: versionName(version) }),
  },
  {
    pattern: /^(?:\s*subject=|Peer certificate: | 0 s:).*?CN\s*=\s*([\w.*-]+)/,
    read: ([name = '']) => ({ names: [name] }),
  },
  {
    pattern: /DNS:[\w.*-]+/,
    read: (_groups, line) => ({ names: Array.from(line.matchAll(/DNS:([\w.*-]+)/g), ([, name = '']) => name) }),
  },
  { pattern: /NotAfter:\s*(\w{3})\s+(\d{1,2}) [\d:]+ (\d{4})/i, read: ([m, d, y]) => dayOf(m, d, y) },
  { pattern: /^notAfter=(\w{3})\s+(\d{1,2}) [\d:]+ (\d{4})/, read: ([m, d, y]) => dayOf(m, d, y) },
  {
    pattern: /(?:verify error:num=\d+:|Verify return code: \d+ \(|Verification error: )([^)]+)/i,
    read: ([why = '']) => certificateOf(why),
  },
  { pattern: /^Verification: OK/, read: is({ certificate: 'good' }) },
  {
    pattern: /Didn't find STARTTLS in server response|Didn't found starttls in server response/i,
    read: is({ reach: 'open', starttls: 'missing' }),
  },
  {
    pattern: /wrong version number|record layer failure|unexpected message.*SSL routines|tls_validate_record_header/i,
    read: is({ reach: 'open', wrongMode: true }),
  },
  {
    pattern: /alert protocol version|unsupported protocol|no protocols available|SSL alert number 70/i,
    read: is({ reach: 'open', tooOld: true }),
  },
  {
    pattern: /BIO_connect:Connection refused|^connect: Connection refused|connect:errno=(?:111|61|10061)\b/i,
    read: is({ reach: 'refused' }),
  },
  {
    pattern:
      /BIO_connect:(?:Connection|Operation) timed out|^connect: (?:Connection|Operation) timed out|connect:errno=(?:110|60|113|101|10060)\b/i,
    read: is({ reach: 'no-answer' }),
  },
  {
    pattern:
      /BIO_lookup_ex:.*(?:Name or service not known|nodename nor servname|not known)|^(?:getaddrinfo|gethostbyname failure)/i,
    read: is({ reach: 'no-name' }),
  },
];

/** Lines of curl -v, with OpenSSL and with Windows' own TLS. */
const curlRules: readonly Rule[] = [
  { pattern: /^\* +Trying \[?[\w.:]+\]?:(\d{1,5})/, read: ([p]) => at(undefined, p) },
  { pattern: /^\* +Connected to (\S+) \(\S+\) port (\d{1,5})/, read: ([h, p]) => ({ ...at(h, p), reach: 'open' }) },
  {
    pattern: /^\* +Established connection to (\S+) \(\S+ port (\d{1,5})\)/,
    read: ([h, p]) => ({ ...at(h, p), reach: 'open' }),
  },
  {
    pattern: /^\* +connect to \S+ port (\d{1,5}) .*failed: (.+)/,
    read: ([p, why = '']) => ({ ...at(undefined, p), reach: /refused/i.test(why) ? 'refused' : 'no-answer' }),
  },
  {
    pattern: /curl: \(7\) Failed to connect to (\S+) port (\d{1,5}) .*(?:timed out|Timeout)/i,
    read: ([h, p]) => ({ ...at(h, p), reach: 'no-answer' }),
  },
  {
    pattern: /curl: \(7\) Failed to connect to (\S+) port (\d{1,5})/,
    read: ([h, p]) => ({ ...at(h, p), reach: 'refused' }),
  },
  {
    pattern: /curl: \(28\)(?: Failed to connect to (\S+) port (\d{1,5}))?.*(?:time|Timeout)/i,
    read: ([h, p]) => ({ ...at(h, p), reach: 'no-answer' }),
  },
  { pattern: /curl: \(6\) Could not resolve host: (\S+)/, read: ([h]) => ({ ...at(h, undefined), reach: 'no-name' }) },
  { pattern: /SSL connection using (TLSv1(?:\.\d)?)/, read: ([version = '']) => ({ tls: versionName(version) }) },
  { pattern: /^\*\s+subject: .*?CN=([\w.*-]+)/, read: ([name = '']) => ({ names: [name] }) },
  { pattern: /^\*\s+expire date: (\w{3})\s+(\d{1,2}) [\d:]+ (\d{4})/, read: ([m, d, y]) => dayOf(m, d, y) },
  { pattern: /SSL certificate verify ok/, read: is({ certificate: 'good' }) },
  { pattern: /SSL certificate problem: (.+)/, read: ([why = '']) => certificateOf(why) },
  {
    pattern: /no alternative certificate subject name matches|SEC_E_WRONG_PRINCIPAL|0x80090322/i,
    read: is({ certificate: 'name' }),
  },
  { pattern: /SEC_E_CERT_EXPIRED|0x80090328/i, read: is({ certificate: 'expired' }) },
  { pattern: /SEC_E_UNTRUSTED_ROOT|CERT_TRUST_IS_UNTRUSTED_ROOT|0x80090325/i, read: is({ certificate: 'untrusted' }) },
  { pattern: /curl: \(64\)|STARTTLS not supported/i, read: is({ reach: 'open', starttls: 'missing' }) },
];

/** What servers say, and what stands in between and speaks for them. */
const serverRules: readonly Rule[] = [
  // Cisco firewalls write asterisks over a greeting and X over the offer of STARTTLS.
  {
    pattern: /^(?:< )?220[ -][*02 ]*\*{4,}/,
    read: (_groups, line) => ({
      reach: 'open',
      greeting: line.trim(),
      between: 'a firewall that rewrites mail (Cisco “fixup”)',
    }),
  },
  {
    pattern: /^(?:< )?250[ -]X{7,}A?\s*$/,
    read: is({ starttls: 'missing', between: 'a firewall that rewrites mail (Cisco “fixup”)' }),
  },
  {
    pattern: /^(?:< )?(?:220|\* OK|\+OK).*\b(avast|AVG|Kaspersky|ESET|Norton|Symantec|McAfee|Bitdefender|Sophos)\b/i,
    read: ([name = ''], line) => ({ reach: 'open', greeting: line.trim(), between: `an antivirus program (${name})` }),
  },
  {
    pattern: /^(?:< )?(?:220[ -]|\* OK|\+OK)/,
    read: (_groups, line) => ({ reach: 'open', greeting: line.replace(/^< /, '').trim() }),
  },
  {
    pattern: /^(?:< )?250[ -]STARTTLS\s*$|^\* CAPABILITY .*\bSTARTTLS\b|^STLS\s*$/i,
    read: is({ starttls: 'offered' }),
  },
];

/** Every line that tells something. */
export const lineRules: readonly Rule[] = [
  ...windowsRules,
  ...netcatRules,
  ...oldToolRules,
  ...opensslRules,
  ...curlRules,
  ...serverRules,
];

function certificateOf(why: string): Finding {
  if (/^ok/i.test(why)) return { certificate: 'good' };
  if (/hostname mismatch|name/i.test(why)) return { certificate: 'name' };
  if (/expired|not yet valid/i.test(why)) return { certificate: 'expired' };
  if (/self.signed|unable to (?:get|verify)|local issuer|not trusted|untrusted|unknown ca/i.test(why))
    return { certificate: 'untrusted' };
  return none();
}

function versionName(version: string): string {
  return version
    .replace(/^TLSv1$/, 'TLS 1.0')
    .replace(/^TLSv/, 'TLS ')
    .replace(/^SSLv/, 'SSL ');
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function dayOf(month = '', day = '', year = ''): Finding {
  const number = months.indexOf(month) + 1;
  return number === 0 ? {} : { until: `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}` };
}
