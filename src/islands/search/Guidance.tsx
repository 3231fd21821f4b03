/** Say what the box takes, before anything is typed. */
export function Empty() {
  return (
    <div class="guidance">
      <p>
        The best thing to put here is the <strong>error message itself</strong>: mark all of it, copy it, and paste it.
        It stays in this browser.
      </p>
      <p>No message at hand?</p>
      <WaysOn />
    </div>
  );
}

/** Lead on when nothing suits. */
export function NothingFound({ failed, support }: { failed: boolean; support: string }) {
  return (
    <div class="guidance">
      {failed ? (
        <p>The search could not be loaded. Check your connection, then type again: what you typed is still here.</p>
      ) : (
        <p>No page has these words. Try fewer or other words, for example only the code.</p>
      )}
      <WaysOn />
      <p>
        Or write to support: <a href={`mailto:${support}`}>{support}</a>
      </p>
    </div>
  );
}

function WaysOn() {
  return (
    <ul>
      <li>
        <a href="/fix/">Answer a few questions</a> and find out what to change
      </li>
      <li>
        <a href="/settings/">See the right settings</a>
      </li>
      <li>
        <a href="/a-z/">Browse all pages from A to Z</a>
      </li>
    </ul>
  );
}
