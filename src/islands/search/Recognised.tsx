import { useState } from 'preact/hooks';
import type { Identification } from '../../domain/identify/identify.ts';
import { deviceKindOf } from '../../domain/shared/device-kind.ts';
import type { ProblemCards } from '../../domain/shared/problem-card.ts';
import { useShown } from '../address/use-shown.ts';
import { readProgram, rememberProgram } from '../program/my-program.ts';
import { findNamedProgram } from '../program/named-program.ts';
import { keepPastedError } from '../program/pasted-error.ts';
import { Ways } from '../program/Ways.tsx';
import { whereHeading } from '../program/where-heading.ts';
import { isGuess } from './is-guess.ts';
import { markedPieces } from './marked-pieces.ts';

interface Props {
  text: string;
  /** The text without what is private in it. */
  masked: string;
  found: Extract<Identification, { kind: 'recognised' }>;
  problems: ProblemCards['problems'];
  ways: ProblemCards['ways'];
}

/** Show what was recognised: the problem in a sentence, the words it went by, what to do now, and the way on. */
export function Recognised({ text, masked, found, problems, ways: allWays }: Props) {
  const [first, ...rest] = found.problems;
  const card = useShown(first && problems[first.id]);
  const [chosen, setChosen] = useState<{ text: string; program: string }>();
  if (!first || !card) return null;
  const message = first.messages[0];
  const receiving = isReceiving(text, found);
  const setting = (receiving && card.settingReceiving) || card.setting;
  const flow = (receiving && card.flowReceiving) || card.flow;
  const ways = (setting && allWays[setting]) || [];
  // Nothing is recognised before there is a browser: what it says of itself can be asked here.
  const reader = { remembered: readProgram() ?? '', agent: navigator.userAgent };
  // A cure without a setting differs by the program as well.
  const anyWays = ways.length > 0 ? ways : (Object.values(allWays)[0] ?? []);
  const named = findNamedProgram(text, found, anyWays, reader);
  // What the reader has chosen for this text goes before what the text was taken for.
  const program = chosen?.text === text ? chosen.program : named;
  const kind = deviceKindOf(anyWays.find(({ id }) => id === program)?.platforms ?? []);
  const now = (kind && card.nowOn?.[kind]) || (receiving && card.nowReceiving) || card.now;
  const others = rest.slice(0, 3).flatMap(({ id }) => (problems[id] ? [{ id, ...problems[id] }] : []));
  return (
    <li class="recognised" data-result data-identified data-problem={found.problems.map(({ id }) => id).join(' ')}>
      <p class="kind">{kindOf(found)}</p>
      <a class="title" href={`/problems/${first.id}/`}>
        {card.title}
      </a>
      <p class="sentence">{card.sentence}</p>
      <blockquote class="pasted" aria-label="The words this went by">
        {markedPieces(text, found).map((piece, index) => (
          // The pieces follow each other in the text; nothing else tells them apart.
          <span key={index}>{piece.marked ? <mark>{piece.text}</mark> : piece.text}</span>
        ))}
      </blockquote>
      <h2>What to do now</h2>
      <ol>
        {now.map((step) => (
          // Made from the problem's own Markdown when the site was built.
          <li key={step} dangerouslySetInnerHTML={{ __html: step }} />
        ))}
      </ol>
      {ways.length > 0 && (
        <Ways
          ways={ways}
          heading={whereHeading(setting)}
          scripted
          named={named}
          onChoose={(program) => setChosen({ text, program })}
        />
      )}
      <p class="ways">
        {flow && (
          <a
            class="button"
            href={flow}
            // The report at the end of the tree takes both from there; an address never carries them.
            onClick={() => {
              keepPastedError(masked);
              if (named && !readProgram()) rememberProgram(named);
            }}
          >
            Find the cause step by step
          </a>
        )}
        <a class="button quiet" href={`/problems/${first.id}/`}>
          Read all about it
        </a>
        {message && (
          <a class="button quiet" href={`/errors/${message}/`}>
            {isGuess(found) ? 'A message like it' : 'This message'}
          </a>
        )}
      </p>
      {others.length > 0 && (
        <details>
          <summary>It can also be something else</summary>
          <ul>
            {others.map(({ id, title, sentence }) => (
              <li key={id}>
                <a href={`/problems/${id}/`}>{title}</a> {sentence}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

/** Say how sure the answer is: a message that is known, one that names no cause, or only words that point somewhere. */
function kindOf(found: Props['found']): string {
  const open = found.problems[0]?.id === 'undetermined';
  if (isGuess(found)) return open ? 'It does not say why' : 'Not known word for word. It reads most like this:';
  return open ? 'Known, but it does not say why' : 'Recognised';
}

/** Whether the text speaks of incoming mail, by its words or by the protocol it names. */
function isReceiving(text: string, { context }: Props['found']): boolean {
  // The title of the window on an iPhone; its words alone say nothing of a direction.
  if (/\bcannot get mail\b/i.test(text)) return true;
  if (context.direction !== undefined) return context.direction === 'receiving';
  return context.protocol === 'imap' || context.protocol === 'pop3';
}
