/** A piece of XML that is finished: put together here, and nowhere else from text. */
export interface XmlElement {
  name: string;
  attributes?: Readonly<Record<string, string>>;
  /** Text, which is escaped, or elements. */
  children: string | readonly XmlElement[];
}

/** Describe an element. */
export function element(
  name: string,
  children: XmlElement['children'] = [],
  attributes: Readonly<Record<string, string>> = {},
): XmlElement {
  return { name, attributes, children };
}

/** Write a document: the declaration, what comes before the root, and the elements, each on a line of its own. */
export function xmlDocument(root: XmlElement, doctype?: string): string {
  return `${['<?xml version="1.0" encoding="UTF-8"?>', ...(doctype ? [doctype] : []), write(root, '')].join('\n')}\n`;
}

function write({ name, attributes = {}, children }: XmlElement, indent: string): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const open = `${indent}<${name}${pairs.join('')}`;
  if (children.length === 0) return `${open}/>`;
  if (typeof children === 'string') return `${open}>${escapeXml(children)}</${name}>`;
  return [`${open}>`, ...children.map((child) => write(child, `${indent}  `)), `${indent}</${name}>`].join('\n');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * Escape text for content and for quoted attributes. White space other than a blank is written as a reference, since
 * parsers fold it; characters that XML cannot hold in any form are left out (XML 1.0, section 2.2).
 */
function escapeXml(text: string): string {
  return Array.from(text)
    .filter(isXmlCharacter)
    .join('')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')
    .replace(/[\t\n\r\u0085\u2028]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The production `Char`: no control characters but three, no halves of a pair, no U+FFFE and U+FFFF. */
function isXmlCharacter(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff);
}
