import type { Source } from '../schemas/shared.ts';
import type { ContentFile } from './content-file.ts';
import type { Fault } from './fault.ts';

/** A file and the sources that its facts come from. */
export interface AgedFact {
  content: ContentFile;
  sources: readonly Source[];
}

const dayLength = 86_400_000;

/** Report the sources that were checked more than a year before today. */
export function checkAge(facts: readonly AgedFact[], today: string): Fault[] {
  return facts.flatMap(({ content, sources }) =>
    sources.flatMap((source, index) => {
      const days = Math.round((Date.parse(today) - Date.parse(source.checked)) / dayLength);
      if (days <= 365) return [];
      return [
        {
          file: content.file,
          line: content.lineOf(['sources', index]),
          message: `"${source.title}" was last checked ${days} days ago, on ${source.checked}. Read it again and write the new date.`,
        },
      ];
    }),
  );
}
