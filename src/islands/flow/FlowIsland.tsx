import { useEffect, useRef, useState } from 'preact/hooks';
import { readAnswers, stateAddress, stepAddress } from '../../domain/flow/address.ts';
import { type CarriedAnswer, carryOn, readCarried, withCarried } from '../../domain/flow/carried.ts';
import { type Choice, isHandover, nodeTitle, settingOf } from '../../domain/flow/graph.ts';
import { type Answer, answerStep, changeStep, type FlowState, replay, stateAnswers } from '../../domain/flow/replay.ts';
import { shownText } from '../../domain/provider/shown.ts';
import type { ProgramWay } from '../../domain/shared/program-way.ts';
import type { Flow } from '../../schemas/flow.ts';
import { useShown } from '../address/use-shown.ts';
import { FlowStep } from './FlowStep.tsx';
import { useEarlier } from './use-earlier.ts';

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
  /** The provider's settings, a line each, for the report to support. */
  settings: string[];
  /** What follows the step's title in the title of the window. */
  siteTitle: string;
}

/** Walk a tree in place. The address is the only state: Back, Forward, reload and a sent link all read it. */
export function FlowIsland(props: Props) {
  const { id, flow, nodeId, route, onlyRoute, reading, ways, support, settings, siteTitle } = props;
  const [state, setState] = useState<FlowState>(() => replay(flow, route, nodeId));
  const [carried, setCarried] = useState<CarriedAnswer[]>([]);
  const [scripted, setScripted] = useState(false);
  const [reached, setReached] = useState(0);
  const root = useRef<HTMLDivElement>(null);

  const earlier = useEarlier(carried);

  const show = (place: Place, moved: boolean) => {
    const next = stateFromAddress(flow, id, place);
    setState(next);
    setCarried(readCarried(place.search));
    // The browser's history keeps titles: none of them tells the address.
    document.title = `${shownText(nodeTitle(next.at), undefined)} – ${siteTitle}`;
    if (moved) setReached((count) => count + 1);
  };

  useEffect(() => {
    const read = (moved: boolean) => show(location, moved);
    read(false);
    setScripted(true);
    const onPop = () => read(true);
    const onClick = (event: MouseEvent) => {
      const link = stepLink(event, id);
      if (!link) return;
      event.preventDefault();
      history.pushState(null, '', link.href);
      show(link, true);
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

  const told = scripted || onlyRoute;
  const shown = useShown({
    flow,
    node: state.at,
    trail: told ? state.trail : [],
    reading: reading[state.at.id] ?? [],
    settings,
  });
  const stateHref = (next: FlowState) => withCarried(stateAddress(id, flow, next), carried);
  const answerHref = (choice: Choice) => {
    if (!isHandover(choice.next)) return stateHref(answerStep(flow, state, choice.id));
    // What was answered here goes along, for the report to support; a page made beforehand does not know it.
    const given = [...stateAnswers(flow, { ...state, kept: [] }), { node: state.at.id, option: choice.id }];
    return told ? withCarried(choice.next, carryOn(carried, id, given)) : choice.next;
  };
  return (
    <div ref={root} data-scripted={scripted}>
      <FlowStep
        {...shown}
        earlier={earlier}
        chosen={state.kept.find((answer) => answer.node === state.at.id)?.option}
        scripted={scripted}
        notice={state.kind === 'stale' ? staleNotice(state) : undefined}
        ways={ways[settingOf(state.at) ?? ''] ?? []}
        programs={Object.values(ways)[0] ?? []}
        support={support}
        answerHref={answerHref}
        changeHref={(step) => stateHref(changeStep(flow, state, step.node.id))}
        startHref={`/fix/${id}/`}
        hereHref={stateHref(state)}
        mapHref={stepAddress(id, 'map', told ? stateAnswers(flow, { ...state, kept: [] }) : [])}
      />
    </div>
  );
}

/** Find the link to a step of this tree that a plain click follows; other clicks are the browser's. */
function stepLink(event: MouseEvent, id: string): HTMLAnchorElement | undefined {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return undefined;
  const isStep = link.pathname.startsWith(`/fix/${id}/`) && !link.pathname.endsWith('/map/');
  return link.origin === location.origin && isStep ? link : undefined;
}

function staleNotice(state: FlowState): string {
  return state.trail.length === 0
    ? 'The link does not carry the answers that lead to its step, or the questions have changed since. Start here.'
    : 'The link is out of date: its last answers no longer lead anywhere. Go on from here; your earlier answers are kept.';
}

interface Place {
  pathname: string;
  search: string;
}

function stateFromAddress(flow: Flow, id: string, { pathname, search }: Place): FlowState {
  const target = pathname.slice(`/fix/${id}/`.length).replace(/\/$/, '');
  return replay(flow, readAnswers(search), target === '' ? flow.start : target);
}
