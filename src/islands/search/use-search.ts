import { useEffect, useRef, useState } from 'preact/hooks';
import { type PageResult, searchPages } from './search-pages.ts';

/** What the box shows for a text. */
export interface SearchAnswer {
  /** The text that this answers. */
  query: string;
  busy: boolean;
  pages: readonly PageResult[];
  partial: boolean;
  /** Whether the index could not be loaded. */
  failed: boolean;
  /** What is said to those who cannot see the list change. */
  status: string;
}

const nothing: SearchAnswer = { query: '', busy: false, pages: [], partial: false, failed: false, status: '' };

/** Answer a text as it changes; an answer that comes late is dropped. */
export function useSearch(text: string): SearchAnswer {
  const [answer, setAnswer] = useState(nothing);
  const turn = useRef(0);
  useEffect(() => {
    turn.current += 1;
    const mine = turn.current;
    if (text.trim() === '') {
      setAnswer({ ...nothing, query: text });
      return;
    }
    setAnswer((before) => ({ ...before, query: text, busy: true, failed: false }));
    const settle = (found: Partial<SearchAnswer>) => {
      if (turn.current === mine) setAnswer({ ...nothing, query: text, ...found });
    };
    searchPages(text).then(
      ({ pages, partial }) => settle({ pages, partial, status: statusText(pages.length) }),
      () => settle({ failed: true, status: 'The search could not be loaded.' }),
    );
  }, [text]);
  return answer;
}

/** Answer whether a text may stand in an address: a few words on one line, and nothing that names a person. */
export function isShareable(text: string): boolean {
  return text.length <= 80 && !/[\n@]/.test(text.trim());
}

function statusText(count: number): string {
  if (count === 0) return 'Nothing found.';
  return count === 1 ? '1 result' : `${count} results`;
}
