import { useEffect, useMemo, useState } from 'preact/hooks';
import type { KnownAddress } from '../../domain/provider/shown.ts';
import { shownContent } from '../../domain/provider/shown-content.ts';
import { findKeptAddress, onKeptAddress } from './kept-address.ts';

/** Follow the address that this browser keeps. The first render, like the server's, knows none. */
export function useKeptAddress(): KnownAddress | undefined {
  const [known, setKnown] = useState<KnownAddress | undefined>(undefined);
  useEffect(() => {
    setKnown(findKeptAddress());
    return onKeptAddress(setKnown);
  }, []);
  return known;
}

/** Show the visitor's own values in the texts and the HTML of an island, and words as long as no address is known. */
export function useShown<T>(content: T): T {
  const known = useKeptAddress();
  return useMemo(() => shownContent(content, known), [content, known]);
}
