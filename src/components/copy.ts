/** Let every button with `data-copy` put the text of the element it names on the clipboard, and say that it did. */
document.addEventListener('click', async (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('[data-copy]') : null;
  const source = button && document.querySelector(button.dataset.copy ?? '');
  if (!button || !source) return;
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(source.textContent ?? '');
    button.textContent = 'Copied';
  } catch {
    // The clipboard is not ours to write: mark the text, so that the reader's own Copy takes it.
    getSelection()?.selectAllChildren(source);
    button.textContent = 'Marked: copy it now';
  }
  setTimeout(() => {
    button.textContent = label;
  }, 2500);
});

export {};
