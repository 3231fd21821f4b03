import type { KnownAddress } from '../domain/provider/shown.ts';
import { findKeptAddress, keepAddress, onKeptAddress } from '../islands/address/kept-address.ts';

/** What was typed: as much of an address as the form asks for, or a sentence on what is wrong with it. */
export type OwnRead = { kind: 'valid'; known: KnownAddress } | { kind: 'invalid'; reason: string };

/**
 * Let the page's form keep what is typed into it as soon as it is valid, so that the page changes with the typing. What
 * is wrong is told when the typing is done.
 * @param read what a text means; for an empty one, what to type
 * @param name how the form shows what is kept
 */
export function startOwnForm(read: (typed: string) => OwnRead, name: (known: KnownAddress) => string): void {
  const form = document.querySelector<HTMLFormElement>('[data-own]');
  const input = form?.querySelector('input');
  const [submit, forget] = form?.querySelectorAll('button') ?? [];
  const [fault, state] = form?.querySelectorAll<HTMLElement>('.fault, .state') ?? [];
  if (!form || !input || !submit || !forget || !fault || !state) return;

  // A field for e-mail would hand "münchen.example" over in Punycode (Chromium); it is to be shown as it was typed. The
  // keyboard and the browser's suggestions stay: they go by other attributes.
  input.type = 'text';
  input.autocapitalize = 'none';

  const tell = (reason: string) => {
    fault.textContent = reason;
    fault.hidden = reason === '';
    input.setAttribute('aria-invalid', `${reason !== ''}`);
  };
  const nothingKnown = state.textContent ?? '';
  let later: ReturnType<typeof setTimeout> | undefined;
  const report = (words: string) => {
    state.textContent = words;
  };
  const take = (done: boolean) => {
    const typed = input.value.trim();
    const found = read(typed);
    if (found.kind === 'invalid' && typed !== '') {
      if (done) tell(found.reason);
      return;
    }
    const known = found.kind === 'valid' ? found.known : undefined;
    if (JSON.stringify(known) !== JSON.stringify(findKeptAddress())) keepAddress(known);
    tell('');
  };
  const follow = (known: KnownAddress | undefined) => {
    forget.disabled = !known;
    clearTimeout(later);
    // While somebody types, a screen reader says it once the typing rests, not with each letter.
    later = setTimeout(report, document.activeElement === input ? 400 : 0, known ? stateOf(known) : nothingKnown);
    // Another tab, or the browser's Back: the field follows, but never under the hands of who types in it.
    if (document.activeElement !== input) input.value = known ? name(known) : '';
  };

  input.addEventListener('input', () => take(false));
  input.addEventListener('change', () => take(true));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    take(true);
    const found = read(input.value.trim());
    if (found.kind === 'valid') return;
    tell(found.reason);
    input.focus();
  });
  forget.addEventListener('click', () => {
    input.value = '';
    take(true);
    clearTimeout(later);
    report('Forgotten. The pages show words again where your own values were.');
    input.focus();
  });
  onKeptAddress(follow);

  input.disabled = submit.disabled = false;
  follow(findKeptAddress());
}

function stateOf({ local, domain, asciiDomain }: KnownAddress): string {
  const own = local === undefined ? domain : `${local}@${domain}`;
  const ascii =
    local === undefined || domain === asciiDomain
      ? ''
      : ` Where a program does not take that, write ${local}@${asciiDomain}.`;
  return `The values shown are those of ${own}.${ascii} This stays in your browser.`;
}
