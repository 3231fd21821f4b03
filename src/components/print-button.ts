for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.disabled = false;
  button.addEventListener('click', () => print());
}

export {};
