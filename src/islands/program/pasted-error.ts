import { keep, readKept } from './kept.ts';

/** The error that was pasted into the search, for the report at the end of a tree. It lasts as long as the tab. */
const key = 'mailguide:pasted-error';

/** Read the error that led to a tree. */
export function readPastedError(): string {
  return readKept(key, 'tab') ?? '';
}

/** Keep an error for the report; an empty text forgets it. @param masked the text without what is private in it */
export function keepPastedError(masked: string): void {
  keep(key, masked, 'tab');
}
