const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Write a date of the content as people read it: `2026-11-22` becomes `22 November 2026`. */
export function dayInWords(date: string): string {
  return format.format(new Date(date));
}
