import type { Problem } from '../diagnostic/diagnostic.ts';
import type { Schema } from './content-type.ts';
import { constants, dialectProblem } from './dialect-problem.ts';
import type { Json } from './json.ts';
import { nodeAt, propertyNodes } from './node.ts';
import type { SchemaPlace } from './places.ts';

/**
 * The branches of a `oneOf` have to be told apart: each by its `const`, or, for objects, by a field
 * that they share and whose `const` differs.
 * @param root The schema with the common definitions.
 */
export function formProblems({ pointer, schema }: SchemaPlace, root: Schema): Problem[] {
  const { oneOf } = schema;
  if (!Array.isArray(oneOf)) return [];
  const told =
    constants(schema) ??
    discriminators(
      oneOf.map((_, index) => `${pointer}/oneOf/${index}`),
      root,
    );
  if (told.length === oneOf.length && new Set(told).size === told.length) return [];
  return [
    dialectProblem(
      `${pointer}/oneOf`,
      'Rien ne distingue les formes possibles les unes des autres.',
      'Donnez à chacune sa valeur « const », ou un même champ dont « const » diffère.',
    ),
  ];
}

/** What the field that tells object forms apart holds in each of them. */
function discriminators(pointers: readonly string[], root: Schema): readonly Json[] {
  const forms = pointers.map((pointer) => propertyNodes(nodeAt(root, pointer)));
  const [first = []] = forms;
  const field = first.find(({ node }) => typeof node.schema.const === 'string')?.name;
  return forms.flatMap((properties) => {
    const value = properties.find(({ name }) => name === field)?.node.schema.const;
    return value === undefined ? [] : [value];
  });
}
