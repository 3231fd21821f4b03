// Made once: a formatter costs a millisecond, and pages hold thousands of dates.
const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Write a date such as `2026-11-22` as people say it: `22 November 2026`. */
export function dayInWords(date: string): string {
  return format.format(new Date(date));
}
