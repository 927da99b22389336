import { nodeAt, type SchemaNode, type Shape, shapeOf, textOf } from '../../core/index.ts';
import { isNamedObject } from './named-objects.ts';

/** What a field holds, in French, with what it leads to. */
export interface ValueWords {
  /** «liste de relations vers». */
  readonly words: string;
  /** Collections that a relation may lead to. */
  readonly collections: readonly string[];
  /** The named object that the value is or that a list holds. */
  readonly object?: { readonly name: string; readonly title: string };
}

const NOUNS: Readonly<Record<Shape['kind'], readonly [singular: string, plural: string]>> = {
  boolean: ['vrai ou faux', 'vrai ou faux'],
  choice: ['valeur au choix', 'valeurs au choix'],
  constant: ['valeur fixe', 'valeurs fixes'],
  date: ['date', 'dates'],
  'date-time': ['date et heure', 'dates et heures'],
  integer: ['nombre entier', 'nombres entiers'],
  list: ['liste', 'listes'],
  number: ['nombre', 'nombres'],
  object: ['objet', 'objets'],
  reference: ['relation', 'relations'],
  text: ['texte', 'textes'],
  variants: ['objet', 'objets'],
};

/** Says what a place holds. */
export function valueWords(node: SchemaNode): ValueWords {
  const shape = shapeOf(node);
  if (shape.kind === 'list') return listWords(shape.items);
  return {
    words: shape.kind === 'reference' ? 'relation vers' : nounOf(node, 0),
    ...leads(node, shape),
  };
}

function listWords(items: SchemaNode): ValueWords {
  const shape = shapeOf(items);
  if (shape.kind === 'list') {
    const inside = listWords(shape.items);
    return { ...inside, words: inside.words.replace('liste', 'liste de listes') };
  }
  const noun = shape.kind === 'reference' ? 'relations vers' : nounOf(items, 1);
  const of = /^[aeiouh]/i.test(noun) ? 'd’' : 'de ';
  return { words: `liste ${of}${noun}`, ...leads(items, shape) };
}

function nounOf(node: SchemaNode, number: 0 | 1): string {
  const isAddress = textOf(node, 'format').startsWith('uri');
  return isAddress ? (['adresse', 'adresses'] as const)[number] : NOUNS[shapeOf(node).kind][number];
}

function leads(node: SchemaNode, shape: Shape): Omit<ValueWords, 'words'> {
  const { definition } = node;
  return {
    collections: shape.kind === 'reference' ? shape.collections : [],
    ...(definition !== undefined &&
      isNamedObject(node) && { object: { name: definition, title: titleOf(node, definition) } }),
  };
}

/** The title of a definition, and not that of the field that refers to it. */
function titleOf({ root }: SchemaNode, definition: string): string {
  return textOf(nodeAt(root, `/$defs/${definition}`), 'title') || definition;
}
