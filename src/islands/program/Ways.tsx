import { useEffect, useId, useState } from 'preact/hooks';
import { choiceOfProgram, type ProgramWay } from '../../domain/shared/program-way.ts';
import { readProgram, rememberProgram } from './my-program.ts';

interface Props {
  ways: readonly ProgramWay[];
  /** What the block answers: "Where is that in my program?" */
  heading: string;
  scripted: boolean;
  /** The program that the pasted text speaks of, by its id: it is shown whichever the reader uses otherwise. */
  named?: string | undefined;
  /** Told whenever the reader chooses another program. */
  onChoose?: ((program: string) => void) | undefined;
}

/** Show where a setting is in the reader's own program; without script, in every program. */
export function Ways({ ways, heading, scripted, named, onChoose }: Props) {
  const id = useId();
  const [chosen, setChosen] = useState('');
  const [remembered, setRemembered] = useState(false);
  useEffect(() => {
    const remembered = readProgram() ?? '';
    setChosen(named ?? remembered);
    setRemembered(remembered !== '');
  }, [named]);
  const choose = (program: string) => {
    rememberProgram(program);
    setChosen(program);
    setRemembered(readProgram() !== undefined);
    onChoose?.(program);
  };
  const mine = ways.find(({ id }) => id === chosen);
  return (
    <section class="where" aria-labelledby={`where-${id}`} data-scripted={scripted}>
      <h2 id={`where-${id}`}>{heading}</h2>
      <div class="pick">
        <p class="unscripted">The way there, for each program:</p>
        <p class="scripted">
          <label for={`program-${id}`}>My program</label>
          <select
            id={`program-${id}`}
            value={mine ? chosen : ''}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          >
            <option value="">Choose…</option>
            {ways.map((way) => (
              <option key={way.id} value={way.id}>
                {choiceOfProgram(way)}
              </option>
            ))}
          </select>
          <button type="button" class="button quiet small" hidden={!remembered} onClick={() => choose('')}>
            Forget
          </button>
          <a href="/setup/#which">Which one do I have?</a>
        </p>
      </div>
      <div class="way" aria-live="polite">
        {mine && <Way way={mine} />}
      </div>
      <details>
        <summary>All programs</summary>
        <ul>
          {ways.map((way) => (
            <li key={way.id} data-place>
              <Way way={way} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Way({ way: { name, places, notes, href, link } }: { way: ProgramWay }) {
  return (
    <>
      <strong>{name}</strong>
      {places.map(({ label, html }) => (
        <p key={label ?? ''}>
          {label && `${label}: `}
          {/* Made from the front matter's Markdown when the site was built. */}
          <span dangerouslySetInnerHTML={{ __html: html }} />
        </p>
      ))}
      {notes.map((note) => (
        <p key={note} class="note" dangerouslySetInnerHTML={{ __html: note }} />
      ))}
      <p>
        <a href={href}>{link}</a>
      </p>
    </>
  );
}
