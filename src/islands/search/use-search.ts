import { useEffect, useRef, useState } from 'preact/hooks';
import type { Identification } from '../../domain/identify/identify.ts';
import type { Recognition } from './identification.ts';
import { isGuess } from './is-guess.ts';
import { type PageResult, type PageResults, searchPages } from './search-pages.ts';

/** What the box shows for a text. */
export interface SearchAnswer {
  /** The text that this answers. */
  query: string;
  busy: boolean;
  /** What was recognised in the text; absent until the catalogue is there. */
  recognition?: Recognition;
  pages: readonly PageResult[];
  partial: boolean;
  /** How many more pages there are. */
  more: number;
  /** Whether the index of pages could not be loaded, and nothing was recognised without it. */
  failed: boolean;
  /** What is said to those who cannot see the list change. */
  status: string;
}

const nothing: SearchAnswer = { query: '', busy: false, pages: [], partial: false, more: 0, failed: false, status: '' };

type Recogniser = typeof import('./identification.ts');
let loading: Promise<Recogniser> | undefined;

/** Load what recognises errors, when the box is first used; a failed try can be repeated. */
export function prepareRecogniser(): Promise<Recogniser> {
  loading ??= import('./identification.ts').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading.then(async (recogniser) => {
    await recogniser.prepare();
    return recogniser;
  });
}

/** Answer a text as it changes: errors in it at once, then pages. An answer that comes late is dropped. */
export function useSearch(text: string, limit: number): SearchAnswer {
  const [answer, setAnswer] = useState(nothing);
  const turn = useRef(0);
  useEffect(() => {
    turn.current += 1;
    const mine = turn.current;
    if (text.trim() === '') {
      setAnswer({ ...nothing, query: text });
      return;
    }
    const update = (change: Partial<SearchAnswer>) => {
      if (turn.current === mine) setAnswer((before) => ({ ...before, ...change }));
    };
    setAnswer((before) => ({ ...before, query: text, busy: true, failed: false }));
    const recognised = prepareRecogniser()
      .then(({ recognise }) => (turn.current === mine ? recognise(text) : undefined))
      .then(
        (recognition) => {
          if (recognition) update({ recognition });
          return recognition?.found;
        },
        () => undefined,
      );
    const pages = findPages(text, limit, recognised);
    Promise.all([recognised, pages]).then(([found, { results, failed }]) => {
      const count = results.pages.length + (found?.kind === 'recognised' ? 1 : 0);
      const lacking = failed && count === 0;
      const status = lacking ? 'The search could not be loaded.' : statusText(count, found);
      update({ busy: false, ...results, failed: lacking, status });
    });
  }, [text, limit]);
  return answer;
}

/** Longest text that is looked up in the pages word by word: more words than that are a pasted message. */
const mostWords = 10;

async function findPages(
  text: string,
  limit: number,
  recognised: Promise<Identification | undefined>,
): Promise<{ results: PageResults; failed: boolean }> {
  const none = { pages: [], partial: false, more: 0 };
  // A message that was recognised has its own ways on; a page that happens to share its words would only distract.
  if (isPaste(text) && (await recognised)?.kind === 'recognised') return { results: none, failed: false };
  return searchPages(text, limit).then(
    (results) => ({ results, failed: false }),
    () => ({ results: none, failed: true }),
  );
}

/** Answer whether a text is rather a pasted message than a few words to search for. */
export function isPaste(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.includes('\n') || trimmed.split(/\s+/, mostWords + 1).length > mostWords;
}

/** Answer whether a text may stand in an address: a few words on one line, and nothing that names a person. */
export function isShareable(text: string): boolean {
  return text.length <= 80 && !/[\n@]/.test(text.trim());
}

function statusText(count: number, found: Identification | undefined): string {
  const results = count === 1 ? '1 result' : `${count} results`;
  if (found?.kind === 'recognised') return `${isGuess(found) ? 'Not known word for word' : 'Recognised'}. ${results}.`;
  return count === 0 ? 'Nothing found.' : `${results}.`;
}
