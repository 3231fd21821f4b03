import { maskPrivate } from '../identify/text/mask.ts';

/** One answered question in words. */
export interface ReportAnswer {
  question: string;
  /** The answer as support reads it. */
  summary: string;
}

/** What a report to support is made of; a field left empty is left out. */
export interface ReportParts {
  /** Where the tree ended, as the reader saw it. */
  ended: string;
  /** The trees walked, in order, each with its answers in order. */
  trees: readonly { title: string; answers: readonly ReportAnswer[] }[];
  /** The provider's settings, a line each. */
  settings: readonly string[];
  /** Mail program and version, system and version, network: as the reader typed them. */
  program: string;
  system: string;
  network: string;
  /** The error message as pasted; what is private in it is masked. */
  error: string;
  /** Address of the end, which shows the same answers to somebody else. */
  link: string;
}

/** Longest part of a pasted error that a report repeats, in characters. */
const longestError = 4000;

/** Write the report: plain text, in the order in which support asks. */
export function buildReport(parts: ReportParts): string {
  const fields = [
    ['Mail program', parts.program],
    ['System', parts.system],
    ['Network', parts.network],
  ].flatMap(([name, value]) => (value?.trim() ? [`${name}: ${value.trim()}`] : []));
  const error = maskPrivate(parts.error.slice(0, longestError)).trim();
  const sections = [
    fields.join('\n'),
    ...parts.trees
      .filter(({ answers }) => answers.length > 0)
      .map(({ title, answers }) => [`${title}:`, ...answers.map(answerLine)].join('\n')),
    `Ended at: ${parts.ended}`,
    parts.settings.length === 0
      ? ''
      : ['Settings of the provider:', ...parts.settings.map((line) => `- ${line}`)].join('\n'),
    error === '' ? '' : `Error message:\n${error}`,
    parts.link === '' ? '' : `The same answers as a page: ${parts.link}`,
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}

/** Write the address that opens the reader's mail program with the report in it. */
export function mailtoAddress(address: string, subject: string, body: string): string {
  // RFC 6068, section 5: line breaks in a body are CR LF, percent-encoded.
  const encode = (text: string) => encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));
  return `mailto:${address}?subject=${encode(subject)}&body=${encode(body)}`;
}

function answerLine({ question, summary }: ReportAnswer, index: number): string {
  return `${index + 1}. ${question} – ${summary}`;
}
