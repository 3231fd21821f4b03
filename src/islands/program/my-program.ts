import { keep, readKept } from './kept.ts';

/** The reader's mail program, remembered in this browser and nowhere else: the id of a client. */
const key = 'mailguide:program';

/** Read the program that the reader has chosen before. */
export function readProgram(): string | undefined {
  return readKept(key);
}

/** Remember a program; an empty id forgets it. */
export function rememberProgram(id: string): void {
  keep(key, id);
}
