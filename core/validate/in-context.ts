import { objectAt } from '../schema/complete.ts';
import type { Schema } from '../schema/content-type.ts';
import { nodeAt } from '../schema/node.ts';
import { parentSchema, type Refusal, schemaPointer } from './sentence.ts';

/** The step into what a condition demands; a property may have the same name. */
const DEMANDS = /(?<!\/properties)\/then(?=\/|$)/g;

/**
 * A refusal with the titles that a condition leaves to the rest of the schema: `then` says what it
 * adds to a field, not what editors call it.
 * @param root The whole schema.
 */
export function inContext(refusal: Refusal, root: Schema): Refusal {
  const pointer = schemaPointer(refusal);
  const place = pointer.slice(0, pointer.lastIndexOf('/'));
  const outer = place.replace(DEMANDS, '');
  if (outer === place) return refusal;
  const own = parentSchema(refusal);
  const { schema } = nodeAt(root, outer);
  const properties = { ...objectAt(schema, 'properties'), ...objectAt(own, 'properties') };
  const { title } = schema;
  return {
    ...refusal,
    parentSchema: { ...(title !== undefined && { title }), ...own, properties },
  };
}
