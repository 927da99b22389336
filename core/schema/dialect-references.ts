import type { Problem } from '../diagnostic/diagnostic.ts';
import { suggest } from '../diagnostic/nearest.ts';
import { objectAt } from './complete.ts';
import type { Schema } from './content-type.ts';
import { dialectProblem } from './dialect-problem.ts';
import { isJsonObject, type JsonObject } from './json.ts';
import type { SchemaPlace } from './places.ts';

const DEFINITIONS = '#/$defs/';

/** References to collections that don't exist. */
export function collectionReferences(
  { pointer, schema }: SchemaPlace,
  collections: ReadonlySet<string>,
): Problem[] {
  const target = schema['x-ref'];
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

/**
 * References to definitions that don't exist, or that lead from one to the next without an end.
 * @param root The schema with the common definitions.
 */
export function definitionReferences({ pointer, schema }: SchemaPlace, root: Schema): Problem[] {
  const definitions = objectAt(root, '$defs');
  const name = targetOf(schema);
  if (name === undefined) return [];
  const at = `${pointer}/$ref`;
  const names = Object.keys(definitions);
  if (!Object.hasOwn(definitions, name)) {
    const hint = suggest(name, names, `Définitions : ${names.join(', ')}.`);
    return [dialectProblem(at, `La définition « ${name} » n’existe pas.`, hint)];
  }
  if (!isEndless(name, definitions)) return [];
  return [
    dialectProblem(
      at,
      `La définition « ${name} » ne mène qu’à elle-même.`,
      'Décrivez-y une valeur au lieu de renvoyer à une autre définition.',
    ),
  ];
}

function isEndless(name: string, definitions: JsonObject): boolean {
  const passed = new Set<string>();
  for (let current: string | undefined = name; current !== undefined; ) {
    if (passed.has(current)) return true;
    passed.add(current);
    const definition: JsonObject = objectAt(definitions, current);
    current = isJsonObject(definition) ? targetOf(definition) : undefined;
  }
  return false;
}

function targetOf({ $ref: reference }: JsonObject): string | undefined {
  return typeof reference === 'string' ? reference.slice(DEFINITIONS.length) : undefined;
}
