import { render } from 'preact';
import { Search } from './Search.tsx';
import '../program/program.css';
import './search.css';

let dialog: HTMLDialogElement | undefined;

/** Open the search over the page; closing it leaves the page as it was. */
export function openSearchDialog(): void {
  dialog ??= build();
  dialog.showModal();
  dialog.querySelector('textarea')?.focus();
}

function build(): HTMLDialogElement {
  const element = document.createElement('dialog');
  element.className = 'search-dialog';
  element.setAttribute('aria-label', 'Search');
  const support = document.querySelector<HTMLElement>('[data-support]')?.dataset.support ?? '';
  document.body.append(element);
  render(
    <>
      <button type="button" class="close" aria-label="Close" onClick={() => element.close()}>
        ×
      </button>
      <Search place="dialog" support={support} />
    </>,
    element,
  );
  // A click on the backdrop meets the dialog itself; its content fills all of it.
  element.addEventListener('click', (event) => {
    if (event.target === element) element.close();
  });
  return element;
}
