/** Ask what the block about a setting answers, as its heading. */
export function whereHeading(setting: string | undefined): string {
  return setting === 'full-error' ? 'Where does my program show the whole message?' : 'Where is that in my program?';
}
