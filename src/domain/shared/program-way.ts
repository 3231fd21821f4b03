/** The way to a setting in one mail program: what queries write and pages and islands show. */
export interface ProgramWay {
  /** Id of the client. */
  id: string;
  name: string;
  /** What stands behind the name where readers choose, if the name alone leaves them in doubt. */
  hint?: string;
  /** The paths through its menus, as HTML; none where the section of its page says it all. */
  places: { label?: string; html: string }[];
  /** What the program calls the encryption, where that is asked for and its words are not the usual ones; HTML. */
  notes: string[];
  /** Where the steps are, and the words of the link there. */
  href: string;
  link: string;
}

/** The way to a setting, with what tells whether a text speaks of the program. */
export interface NamedWay extends ProgramWay {
  /** The names by which messages call it. */
  calledBy: string[];
  /** The systems it runs on. */
  platforms: string[];
}

/** Name a program where readers choose theirs: `Outlook (classic): 2010 to 2024, Microsoft 365`. */
export function choiceOfProgram({ name, hint }: Pick<ProgramWay, 'name' | 'hint'>): string {
  return hint ? `${name}: ${hint}` : name;
}
