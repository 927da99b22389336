import { SaxesParser } from 'saxes';

/** An element as read: its attributes, its own text joined, its elements in order. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  readonly elements: ReadElement[];
}

/**
 * Reads an XML document by the letter of XML 1.0 and its namespaces.
 * @throws on the first fault.
 */
export function readXml(document: string): ReadElement {
  const parser = new SaxesParser({ xmlns: true });
  const root: ReadElement = { name: '', attributes: {}, text: '', elements: [] };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const element = { name, attributes: Object.fromEntries(values), text: '', elements: [] };
    open.at(-1)?.elements.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.write(document).close();
  const [first] = root.elements;
  if (first === undefined) throw new Error('no element');
  return first;
}

/** The elements of that name, at any depth. */
export function elementsNamed(element: ReadElement, name: string): ReadElement[] {
  const own = element.name === name ? [element] : [];
  return [...own, ...element.elements.flatMap((child) => elementsNamed(child, name))];
}
