import { canShow, type KnownAddress, shownText } from '../domain/provider/shown.ts';
import { findKeptAddress, onKeptAddress } from '../islands/address/kept-address.ts';

/** Show the visitor's own values in the page: no request, no address in any URL, words again when it is forgotten. */
function show(known: KnownAddress | undefined): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-value]')) {
    const value = element.dataset.value ?? '';
    const text = shownText(value, known);
    if (element.textContent !== text) element.textContent = text;
    element.toggleAttribute('data-shown', canShow(value, known));
  }
  // What makes sense only with, or only without, a whole address.
  for (const element of document.querySelectorAll<HTMLElement>('[data-address]'))
    element.hidden = (element.dataset.address === 'known') === (known?.local === undefined);
}

show(findKeptAddress());
onKeptAddress(show);
