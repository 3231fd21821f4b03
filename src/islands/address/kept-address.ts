import type { KnownAddress } from '../../domain/provider/shown.ts';

const key = 'mailguide-address';
const event = 'mailguide-address';
/** Stands in where the browser keeps nothing: then the address lasts as long as the page. */
let memory: string | null = null;

/** Read the address that this browser keeps; `undefined` if there is none. */
export function findKeptAddress(): KnownAddress | undefined {
  try {
    const { local, domain, asciiDomain } = JSON.parse(read() ?? '{}');
    if (typeof domain !== 'string' || typeof asciiDomain !== 'string') return undefined;
    return { domain, asciiDomain, ...(typeof local === 'string' ? { local } : {}) };
  } catch {
    return undefined;
  }
}

/** Keep an address in this browser, and nowhere else; `undefined` forgets it. */
export function keepAddress(known: KnownAddress | undefined): void {
  memory = known ? JSON.stringify(known) : null;
  try {
    if (memory === null) localStorage.removeItem(key);
    else localStorage.setItem(key, memory);
  } catch {
    // Storage is switched off or full: the memory of this page has it.
  }
  dispatchEvent(new Event(event));
}

/** Call back on each change of the kept address, in this tab or another; answers how to stop that. */
export function onKeptAddress(changed: (known: KnownAddress | undefined) => void): () => void {
  const listen = (happened: Event) => {
    if (happened instanceof StorageEvent) {
      if (happened.key !== null && happened.key !== key) return;
      memory = happened.newValue;
    }
    changed(findKeptAddress());
  };
  // A page that comes back from the browser's back/forward cache has missed what other pages said.
  const names = [event, 'storage', 'pageshow'];
  for (const name of names) addEventListener(name, listen);
  return () => {
    for (const name of names) removeEventListener(name, listen);
  };
}

function read(): string | null {
  try {
    return localStorage.getItem(key) ?? memory;
  } catch {
    return memory;
  }
}
