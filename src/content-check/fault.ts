/** Something wrong with content: where, what was found, and what to write instead. */
export interface Fault {
  /** Path from the root of the project. */
  file: string;
  /** Line in that file, counted from 1. */
  line: number;
  message: string;
}

/** Print faults as an editor can click them, sorted by place. */
export function formatFaults(faults: readonly Fault[]): string {
  return [...faults]
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
    .map(({ file, line, message }) => `${file}:${line}\n    ${message}`)
    .join('\n');
}
