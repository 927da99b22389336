import type { Problem } from '../diagnostic/diagnostic.ts';
import { suggest } from '../diagnostic/nearest.ts';
import { checkData } from '../validate/check.ts';
import commonSchema from './common.schema.json' with { type: 'json' };
import { compileSchema } from './compile.ts';
import { objectAt } from './complete.ts';
import type { Schema } from './content-type.ts';
import dialect from './dialect.schema.json' with { type: 'json' };
import { isJsonObject, type Json, type JsonObject, pointerToken } from './json.ts';

const { $schema: _version, ...dialectRules } = dialect;
const validateDialect = compileSchema(dialectRules as unknown as JsonObject);

/**
 * Everything that keeps a schema out of the dialect: unknown keywords, missing titles,
 * references to collections, definitions or properties that don't exist.
 * @param collections Names of all collections of the repository.
 */
export function dialectProblems(schema: Schema, collections: ReadonlySet<string>): Problem[] {
  const problems = checkData(validateDialect, schema).map((problem) => ({
    ...problem,
    code: 'schema-dialect' as const,
  }));
  if (problems.length > 0) return problems;
  return [...collectionProblems(schema), ...walk(schema, '', schema, collections)];
}

function collectionProblems(schema: Schema): Problem[] {
  const properties = { ...commonSchema.properties, ...objectAt(schema, 'properties') };
  const collection = objectAt(schema, 'x-collection');
  return ['title', 'order_by'].flatMap((key) => {
    const name = collection[key];
    if (typeof name !== 'string' || name in properties) return [];
    return [
      problem(
        `/x-collection/${key}`,
        `Le champ « ${name} » n’existe pas dans ce schéma.`,
        suggest(name, Object.keys(properties), 'Nommez un champ de « properties ».'),
      ),
    ];
  });
}

function walk(
  value: Json,
  pointer: string,
  root: Schema,
  collections: ReadonlySet<string>,
): Problem[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => walk(item, `${pointer}/${index}`, root, collections));
  }
  if (!isJsonObject(value)) return [];
  const below = Object.entries(value).filter(
    ([key]) => !['examples', 'default', 'x-cms'].includes(key),
  );
  return [
    ...referenceProblems(value, pointer, collections),
    ...definitionProblems(value, pointer, root),
    ...below.flatMap(([key, child]) =>
      walk(child, `${pointer}/${pointerToken(key)}`, root, collections),
    ),
  ];
}

function referenceProblems(
  value: JsonObject,
  pointer: string,
  collections: ReadonlySet<string>,
): Problem[] {
  const target = value['x-ref'];
  const names =
    typeof target === 'string' ? [target] : Array.isArray(target) ? target.map(String) : [];
  return names
    .filter((name) => !collections.has(name))
    .map((name) => ({
      code: 'unknown-collection' as const,
      pointer: `${pointer}/x-ref`,
      message: `La collection « ${name} » n’existe pas.`,
      hint: suggest(name, collections, `Collections : ${[...collections].sort().join(', ')}.`),
    }));
}

function definitionProblems(value: JsonObject, pointer: string, root: Schema): Problem[] {
  const reference = value.$ref;
  if (typeof reference !== 'string') return [];
  const definitions = { ...commonSchema.$defs, ...objectAt(root, '$defs') };
  const name = reference.slice('#/$defs/'.length);
  if (name in definitions) return [];
  return [
    problem(
      `${pointer}/$ref`,
      `La définition « ${name} » n’existe pas.`,
      suggest(
        name,
        Object.keys(definitions),
        `Définitions : ${Object.keys(definitions).join(', ')}.`,
      ),
    ),
  ];
}

function problem(pointer: string, message: string, hint: string): Problem {
  return { code: 'schema-dialect', pointer, message, hint };
}
