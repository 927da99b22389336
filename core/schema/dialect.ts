import type { Problem } from '../diagnostic/diagnostic.ts';
import { checkWith } from '../validate/check.ts';
import { readCollection } from './collection.ts';
import { completeSchema } from './complete.ts';
import type { Schema } from './content-type.ts';
import dialect from './dialect.schema.json' with { type: 'json' };
import { collectionProblems } from './dialect-collection.ts';
import { formProblems } from './dialect-forms.ts';
import { kindProblems } from './dialect-kinds.ts';
import { nameProblems } from './dialect-names.ts';
import { dialectProblem } from './dialect-problem.ts';
import { collectionReferences, definitionReferences } from './dialect-references.ts';
import { valueProblems } from './dialect-values.ts';
import { type JsonObject, pointerKeys } from './json.ts';
import { placesOf } from './places.ts';

const { $schema: _version, ...dialectRules } = dialect;
const checkDialect = checkWith(dialectRules as unknown as JsonObject);

/** Keywords of JSON Schema that the dialect has no use for. */
const LEFT_OUT = new Set(
  '$id $anchor $dynamicRef allOf anyOf not else contains prefixItems patternProperties propertyNames dependentSchemas unevaluatedProperties unevaluatedItems maxProperties contentEncoding contentMediaType readOnly writeOnly definitions'.split(
    ' ',
  ),
);

/**
 * Everything that keeps a schema out of the dialect: unknown keywords, missing titles,
 * references to collections, definitions or fields that don't exist, values that it refuses itself.
 * @param collections Names of all collections of the repository.
 */
export function dialectProblems(schema: Schema, collections: ReadonlySet<string>): Problem[] {
  const outside = checkDialect(schema)
    .filter(({ code }) => code !== 'schema-condition')
    .map(inDialect);
  if (outside.length > 0) return outside;
  const root = completeSchema(schema, readCollection(schema));
  const places = [...placesOf(schema)];
  const references = places.flatMap((place) => definitionReferences(place, root));
  // Where a broken reference leads can't be looked at.
  const followed = references.length > 0 ? [] : places;
  return [
    ...references,
    ...(references.length > 0 ? [] : collectionProblems(schema, root)),
    ...followed.flatMap((place) => formProblems(place, root)),
    ...places.flatMap((place) => [
      ...collectionReferences(place, collections),
      ...kindProblems(place),
      ...valueProblems(place),
      ...nameProblems(place, root),
    ]),
  ];
}

/** A refusal of the dialect's schema, in the words of one who writes schemas. */
function inDialect({ code, pointer, message, hint }: Problem): Problem {
  const keyword = pointerKeys(pointer).at(-1) ?? '';
  if (code !== 'schema-additional' || !LEFT_OUT.has(keyword)) {
    return dialectProblem(pointer, message, hint);
  }
  return dialectProblem(
    pointer,
    `« ${keyword} » est un mot-clé de JSON Schema que le dialecte n’a pas.`,
    'Retirez-le ; les mots-clés possibles sont dans « core/schema/dialect.schema.json ».',
  );
}
