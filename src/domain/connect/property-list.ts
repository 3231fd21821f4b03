import { element, type XmlElement, xmlDocument } from './xml.ts';

/** What a property list can hold of the kinds that profiles need. */
export type PlistValue =
  | string
  | number
  | boolean
  | readonly PlistValue[]
  | { readonly [key: string]: PlistValue | undefined };

const doctype =
  '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">';

/** Write a property list in Apple's XML form (PropertyList-1.0.dtd). Keys without a value are left out. */
export function propertyList(value: PlistValue): string {
  return xmlDocument(element('plist', [plistElement(value)], { version: '1.0' }), doctype);
}

function plistElement(value: PlistValue): XmlElement {
  if (typeof value === 'string') return element('string', value);
  if (typeof value === 'number') return element(Number.isInteger(value) ? 'integer' : 'real', String(value));
  if (typeof value === 'boolean') return element(value ? 'true' : 'false');
  if (isList(value)) return element('array', value.map(plistElement));
  const pairs = Object.entries(value).flatMap(([key, each]) =>
    each === undefined ? [] : [element('key', key), plistElement(each)],
  );
  return element('dict', pairs);
}

// Array.isArray does not narrow a readonly array.
function isList(value: PlistValue): value is readonly PlistValue[] {
  return Array.isArray(value);
}
