import { useEffect, useRef, useState } from 'preact/hooks';
import { readAnswers, stateAddress } from '../../domain/flow/address.ts';
import { nodeTitle, settingOf } from '../../domain/flow/graph.ts';
import {
  type Answer,
  answerStep,
  type FlowState,
  replay,
  type TrailStep,
  trailAnswers,
} from '../../domain/flow/replay.ts';
import { shownText } from '../../domain/provider/shown.ts';
import type { Flow } from '../../schemas/flow.ts';
import { useShown } from '../address/use-shown.ts';
import { FlowStep } from './FlowStep.tsx';
import type { ProgramWay } from './Ways.tsx';

interface Props {
  id: string;
  /** With placeholders where a value depends on the address. */
  flow: Flow;
  /** The step of the page that was built; its first render must equal it. */
  nodeId: string;
  /** The answers on the shortest way to that step. */
  route: Answer[];
  /** Whether no other way leads to the step, so that the built page may show these answers as the reader's own. */
  onlyRoute: boolean;
  reading: Record<string, { href: string; title: string }[]>;
  /** The way to each setting that the tree names, in every program. */
  ways: Record<string, ProgramWay[]>;
  support: { email: string; url?: string | undefined };
  /** What follows the step's title in the title of the window. */
  siteTitle: string;
}

/** Walk a tree in place. The address is the only state: Back, Forward, reload and a sent link all read it. */
export function FlowIsland({ id, flow, nodeId, route, onlyRoute, reading, ways, support, siteTitle }: Props) {
  const [state, setState] = useState<FlowState>(() => replay(flow, route, nodeId));
  const [scripted, setScripted] = useState(false);
  const [reached, setReached] = useState(0);
  const root = useRef<HTMLDivElement>(null);

  const show = (next: FlowState, moved: boolean) => {
    setState(next);
    // The browser's history keeps titles: none of them tells the address.
    document.title = `${shownText(nodeTitle(next.at), undefined)} – ${siteTitle}`;
    if (moved) setReached((count) => count + 1);
  };

  useEffect(() => {
    const read = (moved: boolean) => show(stateFromAddress(flow, id, location), moved);
    read(false);
    setScripted(true);
    const onPop = () => read(true);
    const onClick = (event: MouseEvent) => {
      const link = stepLink(event, id);
      if (!link) return;
      event.preventDefault();
      history.pushState(null, '', link.href);
      show(stateFromAddress(flow, id, link), true);
    };
    const element = root.current;
    addEventListener('popstate', onPop);
    element?.addEventListener('click', onClick);
    return () => {
      removeEventListener('popstate', onPop);
      element?.removeEventListener('click', onClick);
    };
  }, [flow, id]);

  // After a step the reader, and a screen reader, start at the new heading.
  useEffect(() => {
    if (reached > 0) root.current?.querySelector<HTMLElement>('#step')?.focus({ preventScroll: true });
    if (reached > 0) scrollTo({ top: 0, behavior: 'instant' });
  }, [reached]);

  const shown = useShown({
    flow,
    node: state.at,
    trail: scripted || onlyRoute ? state.trail : [],
    reading: reading[state.at.id] ?? [],
  });
  const changeHref = (step: TrailStep) => stateAddress(id, changeState(flow, state, step));
  return (
    <div ref={root} data-scripted={scripted}>
      <FlowStep
        {...shown}
        chosen={state.kept.find((answer) => answer.node === state.at.id)?.option}
        scripted={scripted}
        notice={state.kind === 'stale' ? staleNotice(state) : undefined}
        ways={ways[settingOf(state.at) ?? ''] ?? []}
        support={support}
        answerHref={(choice) => stateAddress(id, answerStep(flow, state, choice.id))}
        changeHref={changeHref}
        startHref={`/fix/${id}/`}
      />
    </div>
  );
}

/** Find the link to a step of this tree that a plain click follows; other clicks are the browser's. */
function stepLink(event: MouseEvent, id: string): HTMLAnchorElement | undefined {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return undefined;
  return link.origin === location.origin && link.pathname.startsWith(`/fix/${id}/`) ? link : undefined;
}

function staleNotice(state: FlowState): string {
  return state.trail.length === 0
    ? 'The link does not carry the answers that lead to its step, or the questions have changed since. Start here.'
    : 'The link is out of date: its last answers no longer lead anywhere. Go on from here; your earlier answers are kept.';
}

function stateFromAddress(
  flow: Flow,
  id: string,
  { pathname, search }: { pathname: string; search: string },
): FlowState {
  const target = pathname.slice(`/fix/${id}/`.length).replace(/\/$/, '');
  return replay(flow, readAnswers(search), target === '' ? flow.start : target);
}

/** Go back to an answered step, keeping its own answer and the later ones for when it has been answered again. */
function changeState(flow: Flow, state: FlowState, step: TrailStep): FlowState {
  return replay(flow, [...trailAnswers(state.trail), ...state.kept], step.node.id);
}
