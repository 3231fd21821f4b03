import type { Question } from '../../schemas/flow.ts';

/** Show the command for each system, closed until chosen, with what its output means. */
export function Commands({ commands, scripted }: { commands: Question['commands']; scripted: boolean }) {
  return (
    <div class="commands">
      {commands.map(({ system, where, command, reading }, index) => (
        <details key={system} name="system">
          <summary>{system}</summary>
          <p dangerouslySetInnerHTML={{ __html: where }} />
          <div class="copyable">
            <pre id={`command-${index}`} data-command>
              {command}
            </pre>
            <button type="button" class="button quiet small" data-copy={`#command-${index}`} hidden={!scripted}>
              Copy
            </button>
          </div>
          <dl>
            {reading.map(({ see, means }) => (
              <div key={see}>
                <dt>
                  <samp>{see}</samp>
                </dt>
                <dd>{means}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </div>
  );
}
