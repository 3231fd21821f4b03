import type { DeviceKind } from './device-kind.ts';
import type { NamedWay } from './program-way.ts';

/** What the search shows of a problem that it found in a pasted text. */
export interface ProblemCard {
  title: string;
  sentence: string;
  /** What to do now, as HTML lines with this provider's values. */
  now: readonly string[];
  /** The same where incoming mail is meant, if that is something else. */
  nowReceiving?: readonly string[];
  /** The same for a phone, and for a website, scanner or printer, where those lines cannot be done there. */
  nowOn?: Partial<Record<DeviceKind, readonly string[]>>;
  /** The setting that its cure changes, a key of `ways`. */
  setting?: string;
  settingReceiving?: string;
  /** Address of the step of a decision tree that goes on from here, with the answers that the problem gives. */
  flow?: string;
  /** The same where incoming mail is meant. */
  flowReceiving?: string;
}

/** All cards, as `/identify/problems.json` holds them. */
export interface ProblemCards {
  /** The ports that this provider keeps closed, which decide some of the answers. */
  closedPorts: number[];
  problems: Record<string, ProblemCard>;
  /** The way to each setting in every program. */
  ways: Record<string, NamedWay[]>;
}
