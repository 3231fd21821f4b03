for (const place of document.querySelectorAll<HTMLElement>('[data-apple-profile]')) {
  const button = place.querySelector('button');
  button?.addEventListener('click', async () => {
    const { offerProfile } = await import('./offer-profile.ts');
    offerProfile(place, button.value);
  });
}

export {};
