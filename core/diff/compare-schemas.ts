import { nodeAt } from '../schema/node.ts';
import { compareAnnotations } from './compare-annotations.ts';
import { compareConstraints } from './compare-constraints.ts';
import { compareMembers } from './compare-fields.ts';
import { compareWords } from './compare-words.ts';
import type { Difference } from './difference.ts';
import { FieldPlace } from './field-place.ts';
import type { TypePair } from './snapshot.ts';

/** What differs between the schemas of a type: its fields, at every depth, and itself. */
export function compareSchemas({ before, after }: TypePair): Difference[] {
  const nodes = { before: nodeAt(before.schema), after: nodeAt(after.schema) };
  const place = new FieldPlace(after.collection);
  return [
    ...compareMembers(nodes, place),
    ...compareAnnotations(nodes, place),
    ...compareConstraints(nodes, place),
    ...compareWords(nodes, place),
  ];
}
