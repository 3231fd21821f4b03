import type { ContentFile } from './content-file.ts';
import type { Fault } from './fault.ts';

/** Something that was looked up on a day, and where it stands. */
export interface AgedFact {
  content: ContentFile;
  path: readonly PropertyKey[];
  title: string;
  /** The day it was checked: `2026-11-22`. */
  date: string;
}

const dayLength = 86_400_000;

/** Report the facts that were checked more than a year before today. */
export function checkAge(facts: readonly AgedFact[], today: string): Fault[] {
  return facts.flatMap(({ content, path, title, date }) => {
    const days = Math.round((Date.parse(today) - Date.parse(date)) / dayLength);
    if (days <= 365) return [];
    return [
      {
        file: content.file,
        line: content.lineOf(path),
        message: `"${title}" was last checked ${days} days ago, on ${date}. Read it again and write the new date.`,
      },
    ];
  });
}
