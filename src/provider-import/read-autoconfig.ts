import { XmlDocument, XmlElement, XmlParseError } from 'libxml2-wasm';

/** An element of a file, with the line on which it stands. */
export interface FileElement {
  name: string;
  line: number;
  attributes: Readonly<Record<string, string>>;
  /** The text inside, without white space around it; empty where there are elements. */
  text: string;
  children: readonly FileElement[];
}

/** A file as read, or why it cannot be. */
export type ReadFile = { kind: 'read'; root: FileElement } | { kind: 'broken'; line: number; message: string };

/** Read an XML file. Nothing outside of it is fetched, whatever it names. */
export function readXmlFile(bytes: Uint8Array): ReadFile {
  let document: XmlDocument;
  try {
    document = XmlDocument.fromBuffer(bytes);
  } catch (error) {
    if (!(error instanceof XmlParseError)) throw error;
    const [first] = error.details;
    return { kind: 'broken', line: first?.line ?? 1, message: (first?.message ?? error.message).trim() };
  }
  try {
    return { kind: 'read', root: readElement(document.root) };
  } finally {
    document.dispose();
  }
}

/** List the children of a name. */
export function childrenOf(parent: FileElement, name: string): FileElement[] {
  return parent.children.filter((child) => child.name === name);
}

/** List the texts of the children of a name, without the empty ones. */
export function textsOf(parent: FileElement, name: string): string[] {
  return childrenOf(parent, name)
    .map(({ text }) => text)
    .filter((text) => text !== '');
}

function readElement(node: XmlElement): FileElement {
  const children: FileElement[] = [];
  for (let child = node.firstChild; child !== null; child = child.next) {
    if (child instanceof XmlElement) children.push(readElement(child));
  }
  return {
    name: node.name,
    line: node.line,
    attributes: Object.fromEntries(node.attrs.map(({ name, content }) => [name, content])),
    text: children.length > 0 ? '' : node.content.trim(),
    children,
  };
}
