import { useState } from 'preact/hooks';
import { buildReport, mailtoAddress, type ReportParts } from '../../domain/problem-report/build-report.ts';
import { readProgram, rememberProgram } from '../program/my-program.ts';
import { readSystem, rememberSystem } from '../program/my-system.ts';
import { keepPastedError, readPastedError } from '../program/pasted-error.ts';

type Given = Pick<ReportParts, 'ended' | 'trees' | 'settings' | 'link'>;
type Typed = Pick<ReportParts, 'program' | 'system' | 'network' | 'error'>;

interface Props {
  given: Given;
  /** The programs that can be remembered. */
  programs: readonly { id: string; name: string }[];
  support: { email: string };
  subject: string;
}

const fields = [
  { id: 'program', label: 'Mail program and version', example: 'Outlook 2016' },
  { id: 'system', label: 'System and version', example: 'Windows 10' },
  { id: 'network', label: 'Network', example: 'at home, hotel Wi-Fi, mobile' },
] as const;

/** What comes from this browser's memory, and how it is forgotten. */
const forgetters = { program: rememberProgram, system: rememberSystem, error: keepPastedError } as const;

type Kept = keyof typeof forgetters;

/** Put the report to support together while the reader types; it leaves this page only by the reader's own hand. */
export function SupportReport({ given, programs, support, subject }: Props) {
  const [typed, setTyped] = useState<Typed>(() => remembered(programs));
  const [kept, setKept] = useState(() => whatIsKept());
  const report = buildReport({ ...given, ...typed });
  const type = (id: keyof Typed, value: string) => setTyped((before) => ({ ...before, [id]: value }));
  const forget = (id: Kept) => {
    forgetters[id]('');
    type(id, '');
    setKept(whatIsKept());
    document.getElementById(`report-${id}`)?.focus();
  };
  const remember = (id: keyof Typed, value: string) => {
    if (id !== 'system') return;
    rememberSystem(value);
    setKept(whatIsKept());
  };
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
            onChange={(event) => remember(id, event.currentTarget.value)}
          />
          {id !== 'network' && kept[id] && <Forget id={id} what={label} forget={forget} />}
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
        {kept.error && <Forget id="error" what="The error message" forget={forget} />}
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

/** Say that a field was filled in from this browser's memory; one click forgets it. */
function Forget({ id, what, forget }: { id: Kept; what: string; forget: (id: Kept) => void }) {
  return (
    <span class="hint kept">
      {id === 'error' ? 'From your search, kept until you close this tab.' : 'Remembered in this browser.'}{' '}
      <button type="button" class="button quiet small" onClick={() => forget(id)}>
        Forget<span class="visually-hidden"> {what}</span>
      </button>
    </span>
  );
}

function remembered(programs: Props['programs']): Typed {
  const id = readProgram();
  const program = programs.find((one) => one.id === id)?.name ?? '';
  return { program, system: readSystem() ?? '', network: '', error: readPastedError() };
}

function whatIsKept(): Record<Kept, boolean> {
  return {
    program: readProgram() !== undefined,
    system: readSystem() !== undefined,
    error: readPastedError() !== '',
  };
}
