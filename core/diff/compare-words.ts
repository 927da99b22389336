import { propertyNodes, type SchemaNode } from '../schema/node.ts';
import { shapeOf } from '../schema/shape.ts';
import { change, type Difference } from './difference.ts';
import type { FieldPlace, NodePair } from './field-place.ts';
import { named } from './words.ts';

/** One line for all the fields that are explained in other words. */
export function compareWords({ before, after }: NodePair, place: FieldPlace): Difference[] {
  const former = wordsIn(before);
  const fields = [...wordsIn(after)]
    .filter(([name, words]) => former.has(name) && former.get(name) !== words)
    .map(([name]) => name);
  if (fields.length === 0) return [];
  const subject = fields.length > 1 ? 'des champs ont' : 'un champ a';
  const message = `${place.collection.label} : ${subject} d’autres explications, ${named(fields)}.`;
  return [change(place.about('words-changed'), message)];
}

/** The words of every field by its path; choices belong to their field. */
function wordsIn(root: SchemaNode): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (node: SchemaNode, path: string, opened: readonly string[]): void => {
    const { title, description, examples } = node.schema;
    if (path !== '') found.set(path, JSON.stringify([title, description, examples]));
    if (opened.includes(node.base)) return;
    const inside = [...opened, node.base];
    const shape = shapeOf(node);
    if (shape.kind === 'list') visit(shape.items, `${path} › *`, inside);
    const forms =
      shape.kind === 'variants' ? shape.variants.map((variant) => variant.node) : [node];
    for (const { name, node: member } of forms.flatMap(propertyNodes)) {
      visit(member, path === '' ? name : `${path} › ${name}`, inside);
    }
  };
  visit(root, '', []);
  return found;
}
