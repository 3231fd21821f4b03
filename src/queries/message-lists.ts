import type { PageLink } from './links.ts';
import { getMessages, type MessageView, messageLink } from './messages.ts';

/** A list of messages short enough for one page. */
export interface MessageList {
  /** Last part of its address: `/errors/by-program/<id>/` or `/errors/by-code/<id>/`. */
  id: string;
  title: string;
  links: PageLink[];
}

/** Group the messages by the program or server that says them, one list for each family. */
export async function getProgramLists(): Promise<MessageList[]> {
  const lists = new Map<string, MessageList>();
  for (const message of await getMessages()) {
    const { id, title } = message.family;
    const list = lists.get(id) ?? { id, title, links: [] };
    list.links.push(messageLink(message));
    lists.set(id, list);
  }
  return [...lists.values()].sort((a, b) => a.title.localeCompare(b.title));
}

/** Make the link to a list. */
export function listLink(kind: 'by-program' | 'by-code', { id, title, links }: MessageList): PageLink {
  return { href: `/errors/${kind}/${id}/`, title, description: `${links.length} messages` };
}

const codeKinds = [
  { id: 'windows', title: 'Codes of Windows and Outlook: 0x…', holds: (code: string) => /^0x/i.test(code) },
  {
    id: 'enhanced-4',
    title: 'Enhanced status codes 4.x.x: try again later',
    holds: (code: string) => /^4\.\d/.test(code),
  },
  { id: 'enhanced-5', title: 'Enhanced status codes 5.x.x: refused', holds: (code: string) => /^5\.\d/.test(code) },
  {
    id: 'reply',
    title: 'Reply codes of mail servers: 421, 535, 550 …',
    holds: (code: string) => /^[2-5]\d\d$/.test(code),
  },
  { id: 'negative', title: 'Negative numbers: Apple and Thunderbird', holds: (code: string) => /^-\d/.test(code) },
  { id: 'numbers', title: 'Other numbers: sockets and systems', holds: (code: string) => /^\d/.test(code) },
  { id: 'names', title: 'Codes that are names: ECONNREFUSED, SSL_ERROR_…', holds: () => true },
];

/** Group the messages that have a code by the kind of code, each code one entry. */
export async function getCodeLists(): Promise<MessageList[]> {
  const lists = codeKinds.map(({ id, title }): MessageList => ({ id, title, links: [] }));
  for (const message of await getMessages()) {
    for (const code of message.codes) lists[kindOf(code)]?.links.push(codeLink(code, message));
  }
  return lists
    .filter(({ links }) => links.length > 0)
    .map((list) => ({
      ...list,
      links: list.links.sort(byCode),
    }));
}

function kindOf(code: string): number {
  return codeKinds.findIndex(({ holds }) => holds(code));
}

function codeLink(code: string, message: MessageView): PageLink {
  const { href, title, description } = messageLink(message);
  const told = title.toLowerCase().startsWith(code.toLowerCase())
    ? title.slice(code.length).replace(/^[:\s–-]+/, '')
    : title;
  return { href, title: code, description: told === '' ? description : told };
}

/** Codes in hexadecimal are sorted as text: read as numbers, 0F would come before 01. */
function byCode(a: PageLink, b: PageLink): number {
  return a.title.localeCompare(b.title, 'en', { numeric: !/^0x/i.test(a.title) });
}
