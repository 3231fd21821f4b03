import { parseAddress } from '../domain/provider/address.ts';
import { startOwnForm } from './own-form.ts';

// Fetched when somebody comes to the form, and not on the way of every page; nothing is fetched once something is typed.
const form = document.querySelector<HTMLFormElement>('[data-own]');
form?.addEventListener(
  'focusin',
  () =>
    import('./meant-address.ts').then(
      ({ suggestAddresses }) => suggestAddresses(form),
      // The form does all else without it.
      () => undefined,
    ),
  { once: true },
);

startOwnForm(
  (typed) => {
    const parsed = parseAddress(typed);
    return parsed.kind === 'invalid' ? parsed : { kind: 'valid', known: parsed.address };
  },
  ({ local, domain }) => (local === undefined ? '' : `${local}@${domain}`),
);
