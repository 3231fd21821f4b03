import type { Identification } from '../../domain/identify/identify.ts';
import { keepPastedError } from '../program/pasted-error.ts';

interface Props {
  /** The text with its private parts masked. */
  masked: string;
  nearest: Extract<Identification, { kind: 'unrecognised' }>['nearest'];
  support: string;
}

/** Say plainly that a pasted message is not known, and lead on: a code like it, the tree, a report for support. */
export function NotRecognised({ masked, nearest, support }: Props) {
  const letter = `mailto:${support}?subject=${encodeURIComponent('An error message')}&body=${encodeURIComponent(
    `My mail program shows this message:\n\n${masked.slice(0, 1200)}\n\nMail program and version:\nSystem:\n`,
  )}`;
  return (
    <section class="not-recognised" aria-labelledby="not-recognised">
      <h2 id="not-recognised">We do not recognise this message</h2>
      {nearest.length > 0 && (
        <p>
          Did you mean{' '}
          {nearest.map(({ code, messageId }, index) => (
            <span key={messageId}>
              {index > 0 && ' or '}
              <a href={`/errors/${messageId}/`}>{code}</a>
            </span>
          ))}
          ? Check each letter and digit of the code.
        </p>
      )}
      <p>
        If it is about mail,{' '}
        <a href="/fix/" onClick={() => keepPastedError(masked)}>
          answer a few questions
        </a>{' '}
        and find out what to change. Or read{' '}
        <a href="/problems/undetermined/">where your program shows the full message</a>, and paste that.
      </p>
      <details>
        <summary>Send it to support, without private parts</summary>
        <div class="copyable">
          <pre id="masked-report">{masked}</pre>
          <button type="button" class="button quiet small" data-copy="#masked-report">
            Copy
          </button>
          <a href={letter}>Write to {support} with this text</a>
        </div>
      </details>
    </section>
  );
}
