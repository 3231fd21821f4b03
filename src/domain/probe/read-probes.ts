import { type Finding, mergeFinding } from './finding.ts';
import { commandRules, lineRules } from './rules.ts';

/** Longest paste that is read, in characters; the rest tells nothing more. */
const longestPaste = 60_000;

/**
 * Read what tests of the network printed: Test-NetConnection, telnet, nc, openssl s_client, curl -v, nslookup. Several
 * outputs may follow each other; there is one finding for each port, in the order met.
 * @param today `2026-11-23`: a certificate whose last day is before it has expired
 */
export function readProbes(text: string, today: string): Finding[] {
  const findings: Finding[] = [];
  let current: Finding = {};
  let isChain = false;
  const keep = () => {
    if (tells(current)) add(findings, current);
  };
  for (const line of text.slice(0, longestPaste).split(/\r?\n/)) {
    const command = firstOf(commandRules, line);
    // A chain names its issuers as well; only its first certificate is the server's.
    if (/^\s*[1-9] s:/.test(line)) isChain = true;
    if (/^(?:---|Server certificate)/.test(line)) isChain = false;
    if (isChain) continue;
    const told = command ?? allOf(line);
    if (!told) continue;
    const elsewhere =
      (told.port !== undefined && current.port !== undefined && told.port !== current.port) ||
      (command !== undefined && tells(current));
    if (elsewhere) {
      keep();
      current = {};
    }
    current = mergeFinding(current, told);
  }
  keep();
  return findings.map((finding) => withDates(finding, today));
}

function firstOf(rules: typeof commandRules, line: string): Finding | undefined {
  for (const { pattern, read } of rules) {
    const match = pattern.exec(line);
    if (match) return read(match.slice(1), line);
  }
  return undefined;
}

/** A line may tell several things: a verify error, and the name it is about. */
function allOf(line: string): Finding | undefined {
  const told = lineRules.flatMap(({ pattern, read }) => {
    const match = pattern.exec(line);
    return match ? [read(match.slice(1), line)] : [];
  });
  return told.length === 0 ? undefined : told.reduceRight((all, one) => mergeFinding(all, one), {});
}

/** Whether a finding says more than which host and port it is about. */
function tells({ host: _host, port: _port, ...rest }: Finding): boolean {
  return Object.keys(rest).length > 0;
}

function add(findings: Finding[], finding: Finding) {
  const index = findings.findIndex((known) => known.port === finding.port && sameHost(known.host, finding.host));
  const known = findings[index];
  if (known) findings[index] = mergeFinding(known, finding);
  else findings.push(finding);
}

function sameHost(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other || /^[\d.:]+$/.test(one) || /^[\d.:]+$/.test(other);
}

function withDates(finding: Finding, today: string): Finding {
  const { until, certificate } = finding;
  if (until === undefined || until >= today || certificate === 'name') return finding;
  return { ...finding, certificate: 'expired' };
}
