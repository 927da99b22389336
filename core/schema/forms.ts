import type { Schema } from './content-type.ts';
import type { Json } from './json.ts';
import { nodeAt, propertyNodes, type SchemaNode } from './node.ts';

/** One of the forms that an object may take. */
export interface Form {
  readonly node: SchemaNode;
  /** What the field that tells the forms apart holds in this one. */
  readonly value: Json | undefined;
}

/** The forms of an object, and the field whose `const` tells them apart. */
export interface Forms {
  readonly field: string | undefined;
  readonly forms: readonly Form[];
}

/**
 * The object forms of a `oneOf`; the first text constant of the first one tells them apart.
 * @param pointer Where the list of forms is in the whole schema, its name included.
 */
export function formsAt(root: Schema, pointer: string, count: number): Forms {
  const nodes = Array.from({ length: count }, (_, index) => nodeAt(root, `${pointer}/${index}`));
  const [first] = nodes;
  const constant = ({ node }: { node: SchemaNode }) => typeof node.schema.const === 'string';
  const field = first && propertyNodes(first).find(constant)?.name;
  const valueIn = (form: SchemaNode) =>
    propertyNodes(form).find(({ name }) => name === field)?.node.schema.const;
  return { field, forms: nodes.map((node) => ({ node, value: valueIn(node) })) };
}
