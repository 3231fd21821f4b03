import { keep, readKept } from './kept.ts';

/** The reader's system, remembered in this browser and nowhere else: its name, as chosen or typed. */
const key = 'mailguide:system';

/** Longest name that is worth keeping, in characters. */
const longest = 80;

/** Read the system that the reader has named before. */
export function readSystem(): string | undefined {
  return readKept(key);
}

/** Remember a system by its name; an empty name forgets it. */
export function rememberSystem(name: string): void {
  keep(key, name.trim().slice(0, longest));
}
