import { type Finding, probeStates } from './finding.ts';

/** An option and what a test must have shown for it. */
export interface ReadableOption {
  id: string;
  reads: readonly string[];
}

/**
 * Choose the option that the findings speak for: the one of which most is shown, the first where two are equal.
 * A line of `reads` is terms that must all hold: `no-answer@587 open@465`, or `no-name` for any port.
 */
export function matchOption(options: readonly ReadableOption[], findings: readonly Finding[]): string | undefined {
  let best: { id: string; terms: number } | undefined;
  for (const { id, reads } of options) {
    for (const line of reads) {
      const terms = line.split(/\s+/).filter((term) => term !== '');
      const holds =
        terms.length > 0 &&
        terms.every((term) => findings.some((finding) => isShown(term, finding, terms.length === 1)));
      if (holds && terms.length > (best?.terms ?? 0)) best = { id, terms: terms.length };
    }
  }
  return best?.id;
}

/** Say what is wrong with a line of `reads`; `undefined` where it can be read. */
export function readsFault(line: string): string | undefined {
  for (const term of line.split(/\s+/)) {
    const [state = '', port] = term.split('@');
    if (!Object.hasOwn(probeStates, state))
      return `"${state}" is nothing that a test shows. Write one of: ${Object.keys(probeStates).join(', ')}.`;
    if (port !== undefined && !/^(?:\d{1,5}|\{[\w.-]+\})$/.test(port))
      return `"${port}" is not a port. Write a token such as {submission.port} behind the @.`;
  }
  return undefined;
}

function isShown(term: string, finding: Finding, isAlone: boolean): boolean {
  const [state = '', port] = term.split('@');
  // What was printed without a port is about the one port that the reader was told to test; it cannot be about two.
  const isElsewhere = finding.port === undefined ? !isAlone : finding.port !== Number(port);
  if (port !== undefined && isElsewhere) return false;
  return Object.hasOwn(probeStates, state) && probeStates[state as keyof typeof probeStates](finding); // hasOwn has just shown it
}
