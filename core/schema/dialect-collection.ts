import type { Problem } from '../diagnostic/diagnostic.ts';
import { suggest } from '../diagnostic/nearest.ts';
import commonSchema from './common.schema.json' with { type: 'json' };
import { objectAt } from './complete.ts';
import type { Schema } from './content-type.ts';
import { dialectProblem } from './dialect-problem.ts';
import { nodeAt } from './node.ts';

/** What a field can be said to hold, for a maintainer. */
const CANNOT = { title: ['array', 'object', 'boolean'], order_by: ['array', 'object'] } as const;

/**
 * What `x-collection` says of the fields, and what the schema makes of the common ones.
 * @param root The schema with the common fields.
 */
export function collectionProblems(schema: Schema, root: Schema): Problem[] {
  const collection = objectAt(schema, 'x-collection');
  const hasText = collection.body === true || collection.body === 'required';
  return [
    ...(['title', 'order_by'] as const).flatMap((key) => fieldProblems(key, root)),
    ...(hasText && collection.format !== 'md'
      ? [
          dialectProblem(
            '/x-collection/body',
            'Seul un fichier Markdown a un texte.',
            'Ajoutez « "format": "md" », ou retirez « body ».',
          ),
        ]
      : []),
    ...redeclared(schema),
  ];
}

function fieldProblems(key: 'title' | 'order_by', root: Schema): Problem[] {
  const name = objectAt(root, 'x-collection')[key];
  if (typeof name !== 'string') return [];
  const properties = objectAt(root, 'properties');
  const at = `/x-collection/${key}`;
  if (!Object.hasOwn(properties, name)) {
    const hint = suggest(name, Object.keys(properties), 'Nommez un champ de « properties ».');
    return [dialectProblem(at, `Le champ « ${name} » n’existe pas dans ce schéma.`, hint)];
  }
  const { type } = nodeAt(root, `/properties/${name}`).schema;
  if (!CANNOT[key].some((kind) => kind === type)) return [];
  const use = key === 'title' ? 'servir de titre' : 'ranger les listes';
  return [
    dialectProblem(
      at,
      `Le champ « ${name} », de type « ${String(type)} », ne peut pas ${use}.`,
      key === 'title' ? 'Nommez un champ de texte.' : 'Nommez un nombre, une date ou un texte.',
    ),
  ];
}

/** A common field may say more than usual; the engine still reads it as what it is. */
function redeclared(schema: Schema): Problem[] {
  const own = objectAt(schema, 'properties');
  return Object.entries(commonSchema.properties).flatMap(([name, field]) => {
    const expected = 'type' in field ? field.type : 'string';
    const { type } = objectAt(own, name);
    if (type === undefined || type === expected) return [];
    return [
      dialectProblem(
        `/properties/${name}/type`,
        `Le champ commun « ${name} » est de type « ${expected} ».`,
        'Gardez son type, ou donnez un autre nom au champ.',
      ),
    ];
  });
}
