/**
 * Let every button with `data-copy` put a text on the clipboard, and say that it did: the text of the element that it
 * names, or without a name of the element before it. A button that needs script is disabled until here.
 */
const status = document.createElement('p');
status.className = 'visually-hidden';
status.setAttribute('role', 'status');
document.body.append(status);
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]:disabled'))
  button.disabled = false;

document.addEventListener('click', async (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('[data-copy]') : null;
  const name = button?.dataset.copy;
  const source = name ? document.querySelector(name) : button?.previousElementSibling;
  if (!button || !source) return;
  const label = button.textContent;
  // A picture stays a picture: it shows the mark of being done by its style, and the status says it in words.
  const say = (words: string) => {
    status.textContent = words;
    if (!button.querySelector('svg')) button.textContent = words;
  };
  try {
    await navigator.clipboard.writeText(source.textContent ?? '');
    button.dataset.copied = '';
    say('Copied');
  } catch {
    // The clipboard is not ours to write: mark the text, so that the reader's own Copy takes it.
    getSelection()?.selectAllChildren(source);
    say('Marked: copy it now');
  }
  setTimeout(() => {
    delete button.dataset.copied;
    status.textContent = '';
    if (!button.querySelector('svg')) button.textContent = label;
  }, 2500);
});

export {};
