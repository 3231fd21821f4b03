/** Open the search over the page instead of leaving it. Without script, or on the search page itself, the link is a link. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-open-search]')) {
  link.addEventListener('click', async (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const here = document.querySelector<HTMLTextAreaElement>('main textarea[name="q"]:not(:disabled)');
    event.preventDefault();
    if (here) {
      here.focus();
      return;
    }
    try {
      await import('./copy.ts');
      const { openSearchDialog } = await import('../islands/search/dialog.tsx');
      openSearchDialog();
    } catch {
      location.href = link.href;
    }
  });
}

export {};
