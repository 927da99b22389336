import type { Problem } from '../diagnostic/diagnostic.ts';
import type { Schema } from './content-type.ts';
import { constants, dialectProblem } from './dialect-problem.ts';
import { formsAt } from './forms.ts';
import type { Json } from './json.ts';
import type { SchemaPlace } from './places.ts';

/**
 * The branches of a `oneOf` have to be told apart: each by its `const`, or, for objects, by a field
 * that they share and whose `const` differs.
 * @param root The schema with the common definitions.
 */
export function formProblems({ pointer, schema }: SchemaPlace, root: Schema): Problem[] {
  const { oneOf } = schema;
  if (!Array.isArray(oneOf)) return [];
  const told = constants(schema) ?? discriminators(root, `${pointer}/oneOf`, oneOf.length);
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
function discriminators(root: Schema, pointer: string, count: number): readonly Json[] {
  return formsAt(root, pointer, count).forms.flatMap(({ value }) =>
    value === undefined ? [] : [value],
  );
}
