import { useState } from 'preact/hooks';
import { buildReport, mailtoAddress, type ReportParts } from '../../domain/problem-report/build-report.ts';

type Given = Pick<ReportParts, 'ended' | 'trees' | 'settings' | 'link'>;
type Typed = Pick<ReportParts, 'program' | 'system' | 'network' | 'error'>;

interface Props {
  given: Given;
  support: { email: string };
  subject: string;
}

const fields = [
  { id: 'program', label: 'Mail program and version', example: 'Outlook 2016' },
  { id: 'system', label: 'System', example: 'Windows 10' },
  { id: 'network', label: 'Network', example: 'at home, hotel Wi-Fi, mobile' },
] as const;

/** Put the report to support together while the reader types; it leaves this page only by the reader's own hand. */
export function SupportReport({ given, support, subject }: Props) {
  const [typed, setTyped] = useState<Typed>({ program: '', system: '', network: '', error: '' });
  const report = buildReport({ ...given, ...typed });
  const type = (id: keyof Typed, value: string) => setTyped((before) => ({ ...before, [id]: value }));
  return (
    <div class="report">
      <p>Fill in what you know. Nothing is sent by itself.</p>
      {fields.map(({ id, label, example }) => (
        <p class="field" key={id}>
          <label for={`report-${id}`}>{label}</label>
          <input
            id={`report-${id}`}
            autocomplete="off"
            placeholder={example}
            value={typed[id]}
            onInput={(event) => type(id, event.currentTarget.value)}
          />
        </p>
      ))}
      <p class="field">
        <label for="report-error">The whole error message, if there is one</label>
        <textarea
          id="report-error"
          rows={3}
          spellcheck={false}
          value={typed.error}
          onInput={(event) => type('error', event.currentTarget.value)}
        />
        <span class="hint">Addresses, names and passwords in it are replaced below.</span>
      </p>
      <h3 id="report-title">Your report</h3>
      <div class="copyable">
        <pre id="report" data-report>
          {report}
        </pre>
        <p class="actions">
          <button type="button" class="button" data-copy="#report">
            Copy
          </button>
          <a class="button quiet" href={mailtoAddress(support.email, subject, report)}>
            Mail it
          </a>
          <button type="button" class="button quiet" onClick={() => print()}>
            Print
          </button>
        </p>
      </div>
    </div>
  );
}
