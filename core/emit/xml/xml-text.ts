import { plainCharacters } from '../plain-characters.ts';

/** An element of an XML document; strings are text, not yet escaped. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Makes an element. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (XmlElement | string)[]
): XmlElement {
  return { name, attributes, children };
}

/** The one serializer of XML: a whole document in UTF-8; any text may stand in it. */
export function xmlText(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${elementText(root)}\n`;
}

function elementText({ name, attributes, children }: XmlElement): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const start = name + written.join('');
  if (children.length === 0) return `<${start}/>`;
  const inside = children.map((child) =>
    typeof child === 'string' ? escaped(child) : elementText(child),
  );
  return `<${start}>${inside.join('')}</${name}>`;
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader would make spaces of them in an attribute, and one line break of two in a text.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escaped(text: string): string {
  return plainCharacters(text).replace(/[&<>"\t\n\r]/g, (sign) => REFERENCES[sign] ?? sign);
}
