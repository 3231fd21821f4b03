import { useEffect, useRef, useState } from 'preact/hooks';
import { Empty, NothingFound } from './Guidance.tsx';
import { NotRecognised } from './NotRecognised.tsx';
import { Recognised } from './Recognised.tsx';
import { fewPages, manyPages } from './search-pages.ts';
import { isPaste, isShareable, prepareRecogniser, useSearch } from './use-search.ts';

interface Props {
  /** Where the box stands; on its own page it follows `?q=` and takes the focus. */
  place: 'home' | 'page' | 'dialog';
  support: string;
}

/** How high the box may grow, in pixels: typed words stay in sight; of a paste the card repeats what matters. */
const typedHeight = 280;
const pastedHeight = 132;

/** Tell whether the answer stands in the lower half of the screen, where few see it. */
function isLow(outcome: Element | null): boolean {
  return (outcome?.getBoundingClientRect().top ?? 0) > innerHeight / 2;
}

/** Show the box that takes words and pasted errors, and what it finds. */
export function Search({ place, support }: Props) {
  const [ready, setReady] = useState(false);
  const [text, setText] = useState('');
  const [limit, setLimit] = useState(fewPages);
  const answer = useSearch(text, limit);
  const box = useRef<HTMLTextAreaElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const outcome = useRef<HTMLParagraphElement>(null);
  const pasted = useRef(false);
  /** Whether a paste waits for its answer to be brought into sight. */
  const awaited = useRef(false);

  useEffect(() => {
    setReady(true);
    const asked = place === 'page' ? (new URLSearchParams(location.search).get('q') ?? '') : '';
    // What was typed before the script ran is not lost.
    setText(asked || (box.current?.value ?? ''));
  }, [place]);

  useEffect(() => {
    if (ready && place !== 'home') box.current?.focus();
  }, [ready, place]);

  useEffect(() => {
    const area = box.current;
    if (!area) return;
    area.style.blockSize = 'auto';
    area.style.blockSize = `${Math.min(area.scrollHeight + 2, pasted.current ? pastedHeight : typedHeight)}px`;
  }, [text, ready]);

  useEffect(() => {
    if (!awaited.current || answer.busy || answer.query !== text) return;
    awaited.current = false;
    // On a phone the box fills the screen: move it to the top, so that the answer stands under it.
    if (isLow(outcome.current)) box.current?.form?.scrollIntoView({ block: 'start' });
  }, [answer, text]);

  const submit = () => {
    if (place === 'page' && !pasted.current && isShareable(text)) {
      history.replaceState(null, '', text.trim() === '' ? '/search/' : `/search/?q=${encodeURIComponent(text.trim())}`);
    }
    if (text.trim() === '') return;
    // On a phone the answer stands below the keyboard and the box, after a long paste on any screen.
    const touched = matchMedia('(pointer: coarse)').matches;
    if (touched) box.current?.blur();
    if (touched || isLow(outcome.current)) outcome.current?.scrollIntoView({ block: 'start' });
  };

  const onBoxKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      submit();
    }
    const lastLine = text.indexOf('\n', box.current?.selectionEnd ?? 0) < 0;
    if (event.key === 'ArrowDown' && lastLine && resultLinks(list.current).length > 0) {
      event.preventDefault();
      resultLinks(list.current)[0]?.focus();
    }
    if (event.key === 'Escape' && text !== '') {
      event.preventDefault();
      event.stopPropagation();
      setText('');
    }
  };

  const onListKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const links = resultLinks(list.current);
    const at = links.indexOf(document.activeElement as HTMLElement) + step; // only compared, never used as an element
    event.preventDefault();
    if (at < 0) box.current?.focus();
    else links[Math.min(at, links.length - 1)]?.focus();
  };

  const { recognition } = answer;
  const found = recognition?.found;
  // The card has said it already.
  const told = found?.kind === 'recognised' ? `/problems/${found.problems[0]?.id}/` : undefined;
  const pages = answer.pages.filter(({ href }) => href !== told);
  const asked = answer.query.trim() !== '';
  const empty = asked && !answer.busy && answer.pages.length === 0 && found?.kind !== 'recognised';
  // A few words that are no message are a search; a longer text, or one with a code like a known one, was meant as a message.
  const meant = isPaste(answer.query) || (found?.kind === 'unrecognised' && found.nearest.length > 0);
  const unknown = asked && !answer.busy && found?.kind === 'unrecognised' && meant ? found : undefined;

  return (
    <div class="finder" data-place={place}>
      {/* biome-ignore lint/a11y/useSemanticElements: Chromium 109, the last one on Windows 7, does not know <search>. */}
      <form
        action="/a-z/"
        method="get"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <label for={`q-${place}`}>Type a few words, or paste the whole error message</label>
        <div class="box">
          <textarea
            ref={box}
            id={`q-${place}`}
            name="q"
            rows={place === 'dialog' ? 2 : 3}
            value={text}
            disabled={!ready}
            spellcheck={false}
            autocomplete="off"
            autocapitalize="off"
            placeholder="Cannot connect to the server … 0x800CCC0E"
            onFocus={() => {
              // A failure shows when something is asked for; the focus alone asks for nothing.
              prepareRecogniser().catch(() => undefined);
            }}
            onInput={(event) => {
              if (event.currentTarget.value === '') pasted.current = false;
              setLimit(fewPages);
              setText(event.currentTarget.value);
            }}
            onPaste={() => {
              pasted.current = true;
              awaited.current = true;
            }}
            onKeyDown={onBoxKey}
          />
          <button type="submit" class="button">
            {ready ? 'Search' : 'Browse all pages A to Z'}
          </button>
        </div>
      </form>
      <p ref={outcome} class="status" role="status">
        {answer.status}
      </p>
      {unknown && <NotRecognised masked={recognition?.masked ?? ''} nearest={unknown.nearest} support={support} />}
      <ul
        ref={list}
        class="results"
        data-results
        data-query={answer.query}
        aria-busy={answer.busy ? 'true' : 'false'}
        onKeyDown={onListKey}
      >
        {found?.kind === 'recognised' && recognition && (
          <Recognised
            text={recognition.text}
            masked={recognition.masked}
            found={found}
            problems={recognition.problems}
            ways={recognition.ways}
          />
        )}
        {answer.partial && pages.length > 0 && (
          <li class="partial">No page has all of these words. These have some of them:</li>
        )}
        {pages.map((page) => (
          <li key={page.href} data-result data-problem={page.problems.length > 0 ? page.problems.join(' ') : undefined}>
            <a href={page.href}>{page.title}</a>
            <p>{page.description}</p>
          </li>
        ))}
      </ul>
      {answer.more > 0 && limit === fewPages && !answer.busy && (
        <button type="button" class="button quiet small" onClick={() => setLimit(manyPages)}>
          Show more pages
        </button>
      )}
      {ready && !asked && place !== 'home' && <Empty />}
      {ready && empty && !unknown && <NothingFound failed={answer.failed} support={support} />}
    </div>
  );
}

function resultLinks(list: HTMLElement | null): HTMLElement[] {
  return Array.from(list?.querySelectorAll<HTMLElement>('[data-result] > a') ?? []);
}
