const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** Name a language by its tag: `de` is German. */
export function languageName(tag: string): string {
  return names.of(tag) ?? tag;
}
