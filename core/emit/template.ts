import type { Entry, EntryKey } from '../catalog/entry.ts';
import { parseBody } from '../markdown/parse-body.ts';
import type { ContentType } from '../schema/content-type.ts';
import type { JsonObject } from '../schema/json.ts';
import { nodeAt, propertyNodes, textOf } from '../schema/node.ts';
import { withLivingReferences } from './template/references.ts';
import { exampleOf } from './template/skeleton.ts';
import { toYaml } from './yaml-text.ts';

/** The entries that a new one may refer to and must not repeat; their data where it is known. */
export type ExistingEntries = ReadonlyMap<EntryKey, Pick<Entry, 'type' | 'data'>>;

/** Fields of an example that say nothing of a new entry. */
const LEFT_OUT = ['hidden', 'status', 'aliases', 'sources', 'gaps', 'review_by', 'path'];
const PLACEHOLDER_BODY = 'Texte à écrire.';

/**
 * The file of a new entry: the schema's example under the new name, its references led to entries
 * that exist, its order number the next free one, each field under its description.
 * @param title What it is called; by default what its id, which has no accents, gives.
 */
export function newEntryText(
  type: ContentType,
  id: string,
  existing: ExistingEntries = new Map(),
  title: string = titleFrom(id),
): string {
  const { body, ...data } = newData(type, id, existing, title);
  const comments = new Map(
    propertyNodes(nodeAt(type.schema)).map(({ name, node }) => [
      name,
      ` ${textOf(node, 'description')}`,
    ]),
  );
  const fields = toYaml(data, comments);
  if (type.collection.format === 'yml') return fields;
  const text = typeof body === 'string' ? `\n${body.trim()}\n` : '';
  return `---\n${fields}---\n${text}`;
}

function newData(
  type: ContentType,
  id: string,
  existing: ExistingEntries,
  title: string,
): JsonObject {
  const others = [...existing.keys()].filter((key) => key !== `${type.collection.name}/${id}`);
  const example = withLivingReferences(exampleOf(type), nodeAt(type.schema), others);
  const changed: JsonObject = {
    [type.collection.titleField]: title,
    ...nextOrder(type, existing),
    ...livingBody(example, others),
  };
  let data = example;
  for (const name of LEFT_OUT) data = tried(type, data, without(data, name));
  for (const [name, value] of Object.entries(changed)) {
    data = tried(type, data, { ...data, [name]: value });
  }
  return data;
}

/** A change is made only where the schema accepts it. */
function tried(type: ContentType, before: JsonObject, after: JsonObject): JsonObject {
  return type.check(after).length <= type.check(before).length ? after : before;
}

function without(data: JsonObject, name: string): JsonObject {
  const { [name]: _left, ...rest } = data;
  return rest;
}

function titleFrom(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function nextOrder(type: ContentType, existing: ExistingEntries): JsonObject {
  const { orderBy } = type.collection;
  if (orderBy === undefined) return {};
  let last: number | undefined;
  for (const entry of existing.values()) {
    const order = entry.type.name === type.name ? entry.data[orderBy] : undefined;
    if (typeof order === 'number') last = Math.max(order, last ?? order);
  }
  return last === undefined ? {} : { [orderBy]: Math.floor(last) + 1 };
}

/** An example's text is kept when every page and file that it leads to exists. */
function livingBody({ body }: JsonObject, keys: readonly EntryKey[]): JsonObject {
  if (typeof body !== 'string') return {};
  const isLiving = parseBody(body).body.links.every(
    ({ target }) =>
      target.kind === 'external' ||
      target.kind === 'fragment' ||
      (target.kind === 'entry' && target.fragment === undefined && keys.includes(target.key)),
  );
  return isLiving ? {} : { body: PLACEHOLDER_BODY };
}
