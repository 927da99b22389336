import type { Difference } from '../../../core/diff/difference.ts';
import { diffReport } from '../../../core/diff/report.ts';
import type { EntrySnapshot, Snapshot, TypeSnapshot } from '../../../core/diff/snapshot.ts';
import type { Json, JsonObject } from '../../../core/schema/json.ts';
import { typesFrom } from '../emit/sample.ts';

/** A schema with one text field of its own, changed as a test wants. */
export interface Change {
  readonly properties?: JsonObject;
  readonly required?: Json;
  readonly collection?: JsonObject;
  readonly schema?: JsonObject;
}

/** A property of a schema: its keywords, with a title and a description. */
export function field(keywords: JsonObject): JsonObject {
  return { title: 'Champ', description: 'Un champ.', ...keywords };
}

/** A type of the collection « Choses » with these entries. */
export function typeSnapshot(
  { properties = {}, required = [], collection = {}, schema = {} }: Change = {},
  entries: Readonly<Record<string, Partial<EntrySnapshot>>> = {},
  name = 'thing',
): TypeSnapshot {
  const { $defs = {}, ...rest } = schema;
  const other = { ...EMPTY, 'x-collection': { name: 'others', label: 'Autres' } };
  const own = {
    ...EMPTY,
    'x-collection': { name: 'things', label: 'Choses', path: '/choses/{id}/', ...collection },
    required,
    properties,
    $defs,
    ...rest,
  };
  const types = typesFrom({ other, [name]: own });
  const type = types.find((one) => one.name === name);
  if (type === undefined) throw new Error(`No type ${name}`);
  return {
    name,
    collection: type.collection,
    schema: type.schema,
    entries: new Map(
      Object.entries(entries).map(([id, entry]) => [
        id,
        {
          aliases: [],
          listed: true,
          ...(type.collection.pages && { path: `/choses/${id}/` }),
          ...entry,
        },
      ]),
    ),
  };
}

const EMPTY = {
  title: 'Chose',
  description: 'Une chose.',
  type: 'object',
  additionalProperties: false,
  properties: {},
};

/** A moment of a repository with these types. */
export function moment(types: readonly TypeSnapshot[], version = '1.0.0'): Snapshot {
  return { version, types };
}

/** What differs, as `major field-removed Choses : …`, in the order of the report. */
export function told(before: readonly TypeSnapshot[], after: readonly TypeSnapshot[]): string[] {
  return diffReport(moment(before), moment(after), '').differences.map(line);
}

function line({ level, code, message }: Difference): string {
  return `${level} ${code} ${message}`;
}
