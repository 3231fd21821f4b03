/** What this browser keeps for the reader, and nobody else sees; one that keeps nothing is answered with nothing. */
const stores = {
  /** Until it is forgotten. */
  browser: () => localStorage,
  /** As long as the tab is open. */
  tab: () => sessionStorage,
} as const;

export type Store = keyof typeof stores;

/** Read what is kept under a key. */
export function readKept(key: string, store: Store = 'browser'): string | undefined {
  try {
    return stores[store]().getItem(key) ?? undefined;
  } catch {
    // Storage is switched off in this browser: then nothing is remembered, and a choice holds for this page.
    return undefined;
  }
}

/** Keep a text under a key; an empty one forgets it. */
export function keep(key: string, text: string, store: Store = 'browser'): void {
  try {
    if (text === '') stores[store]().removeItem(key);
    else stores[store]().setItem(key, text);
  } catch {
    // see above
  }
}
