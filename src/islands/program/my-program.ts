/** The reader's mail program, remembered in this browser and nowhere else: the id of a client. */
const key = 'mailguide:program';

/** Read the program that the reader has chosen before. */
export function readProgram(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    // Storage is switched off in this browser: then nothing is remembered, and the choice holds for this page.
    return undefined;
  }
}

/** Remember a program; an empty id forgets it. */
export function rememberProgram(id: string): void {
  try {
    if (id === '') localStorage.removeItem(key);
    else localStorage.setItem(key, id);
  } catch {
    // see above
  }
}
