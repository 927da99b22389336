import type { Problem } from '../diagnostic/diagnostic.ts';
import { isReservedKey } from '../read/reserved-keys.ts';
import { readCollection } from './collection.ts';
import { objectAt } from './complete.ts';
import type { Schema } from './content-type.ts';
import { placesOf, type SchemaPlace } from './places.ts';

/** Folders of `content/` and first segments of paths that the engine keeps for itself. */
const RESERVED_COLLECTIONS = new Set(['api', 'admin', 'media', 'site', 'assets', 'pagefind']);
/** Keys that the API gives every entry itself. */
const RESERVED_FIELDS = ['type', 'id', 'links', 'meta'];
const NO_TEXT =
  'C’est le texte d’un fichier Markdown, que ce type n’a pas : choisissez un autre nom.';
const RESERVED_PATHS = new Set(['api', 'admin', 'media', 'assets', 'pagefind', '.well-known']);

/** Refuses names and paths that belong to the engine or to another type; `taken` remembers them. */
export function reservedProblems(
  schema: Schema,
  file: string,
  taken: Map<string, string>,
): Problem[] {
  const collection = readCollection(schema);
  const problems: Problem[] = [];
  if (RESERVED_COLLECTIONS.has(collection.name)) {
    problems.push(reserved('/x-collection/name', `Le nom « ${collection.name} » est réservé.`));
  }
  const segment = collection.listPath.split('/')[1] ?? '';
  if (RESERVED_PATHS.has(segment)) {
    problems.push(reserved('/x-collection/path', `Le chemin « /${segment}/ » est réservé.`));
  }
  for (const place of placesOf(schema)) problems.push(...fieldProblems(place));
  if (collection.body === 'none' && Object.hasOwn(objectAt(schema, 'properties'), 'body')) {
    problems.push({ ...reservedField('', 'body'), hint: NO_TEXT });
  }
  for (const claim of [`name:${collection.name}`, `path:${collection.path}`]) {
    const owner = taken.get(claim);
    if (owner === undefined) taken.set(claim, file);
    else if (collection.name !== '') problems.push(claimed(claim, owner));
  }
  return problems;
}

/** Names that content may not use at any depth, and those that the API gives an entry itself. */
function fieldProblems({ pointer, schema }: SchemaPlace): Problem[] {
  return Object.keys(objectAt(schema, 'properties'))
    .filter((name) => isReservedKey(name) || (pointer === '' && RESERVED_FIELDS.includes(name)))
    .map((name) => reservedField(pointer, name));
}

function reservedField(pointer: string, name: string): Problem {
  return reserved(`${pointer}/properties/${name}`, `Le champ « ${name} » est réservé.`);
}

function reserved(pointer: string, message: string): Problem {
  return {
    code: 'reserved-name',
    pointer,
    message,
    hint: 'Le moteur s’en sert déjà : choisissez un autre nom.',
  };
}

function claimed(claim: string, owner: string): Problem {
  const [part = '', value = ''] = claim.split(/:(.*)/s);
  return {
    code: 'output-collision',
    pointer: `/x-collection/${part}`,
    message: `« ${value} » est déjà pris par ${owner}.`,
    hint: 'Donnez à chaque type sa collection et son chemin.',
  };
}
