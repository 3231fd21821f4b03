import { useEffect, useState } from 'preact/hooks';
import { readProgram, rememberProgram } from '../program/my-program.ts';

/** The way to a setting in one mail program, as the query of the same name writes it. */
export interface ProgramWay {
  id: string;
  name: string;
  places: { label?: string; html: string }[];
  notes: string[];
  href: string;
  link: string;
}

/** Show where a step's setting is in the reader's own program; without script, in every program. */
export function Ways({ ways, scripted }: { ways: readonly ProgramWay[]; scripted: boolean }) {
  const [chosen, setChosen] = useState('');
  const [remembered, setRemembered] = useState(false);
  useEffect(() => {
    const id = readProgram() ?? '';
    setChosen(id);
    setRemembered(id !== '');
  }, []);
  const choose = (id: string) => {
    rememberProgram(id);
    setChosen(id);
    setRemembered(readProgram() !== undefined);
  };
  const mine = ways.find(({ id }) => id === chosen);
  return (
    <section class="where" aria-labelledby="where" data-scripted={scripted}>
      <h2 id="where">Where is that in my program?</h2>
      <div class="pick">
        <p class="unscripted">The way there, for each program:</p>
        <p class="scripted">
          <label for="program">My program</label>
          <select id="program" value={mine ? chosen : ''} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            <option value="">Choose…</option>
            {ways.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <button type="button" class="button quiet small" hidden={!remembered} onClick={() => choose('')}>
            Forget
          </button>
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
