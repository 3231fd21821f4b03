import { appleProfile, profileFileName, profileMediaType } from '../domain/connect/apple-profile.ts';
import { findKeptAddress } from '../islands/address/kept-address.ts';
import type { Provider } from '../schemas/provider.ts';

/**
 * Make the profile for the kept address, and hand it to the device. Nothing leaves it.
 *
 * Safari on an iPhone or iPad offers a profile for installing when it is opened, and only saves it, from where it cannot
 * be installed, when a link says "download" (https://github.com/fyr77/dns-mobileconfig/issues/8). Pages that make profiles
 * without a server therefore open them as a data address there. That is what others report: it was not tried on a device
 * (2026-11-23). Elsewhere, and on the Mac, the profile is a file to download.
 */
export function offerProfile(place: HTMLElement, first: string): void {
  const known = findKeptAddress();
  const state = place.querySelector('[role="status"]');
  if (!known || known.local === undefined || !state) return;
  // Written by the page that was built, from the provider's checked file.
  const provider = JSON.parse(place.dataset.appleProfile ?? '') as Provider;
  const chosen = place.querySelector<HTMLInputElement>('input:checked')?.value ?? first;
  const protocol = chosen === 'pop3' ? 'pop3' : 'imap';
  const profile = appleProfile(provider, { address: { ...known, local: known.local }, protocol });

  if (isPhoneOrPad()) {
    location.href = `data:${profileMediaType};base64,${base64(profile)}`;
    state.textContent = 'Now tap Allow, then open Settings and go on with the steps below.';
    return;
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([profile], { type: profileMediaType }));
  link.download = profileFileName(provider, protocol);
  link.click();
  // The browser reads it a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  state.textContent = `${link.download} is among your downloads. Open it, and go on with the steps below.`;
}

/** An iPad says that it is a Mac; no Mac has a screen to touch. */
function isPhoneOrPad(): boolean {
  return (
    /iPhone|iPad|iPod/.test(navigator.userAgent) || (/Mac/.test(navigator.userAgent) && navigator.maxTouchPoints > 1)
  );
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
