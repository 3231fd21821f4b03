import { XmlDocument, XmlElement } from 'libxml2-wasm';

/** An element as the tests compare it. */
export interface ReadElement {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: ReadElement[];
}

/** Parse XML with libxml2, which takes no liberties, and hand over its elements. */
export function readXml(text: string): ReadElement {
  return withXml(text, (document) => readElement(document.root));
}

/** Parse XML, use it, and give its memory back. */
export function withXml<T>(text: string, use: (document: XmlDocument) => T): T {
  const document = XmlDocument.fromBuffer(new TextEncoder().encode(text));
  try {
    return use(document);
  } finally {
    document.dispose();
  }
}

/** The text of the first child of a name; empty where there is none. */
export function childText(parent: ReadElement | undefined, name: string): string {
  return parent?.children.find((child) => child.name === name)?.text ?? '';
}

function readElement(node: XmlElement): ReadElement {
  const children: ReadElement[] = [];
  for (let child = node.firstChild; child !== null; child = child.next) {
    if (child instanceof XmlElement) children.push(readElement(child));
  }
  const attributes = Object.fromEntries(node.attrs.map((attribute) => [attribute.name, attribute.content]));
  return { name: node.name, attributes, text: children.length > 0 ? '' : node.content, children };
}
