import type { Catalog } from '../catalog/catalog.ts';
import type { Entry } from '../catalog/entry.ts';
import { compareText } from '../diagnostic/diagnostic.ts';
import type { ContentType } from '../schema/content-type.ts';
import { isJsonObject, type JsonObject } from '../schema/json.ts';
import { itemNode, nodeAt, propertyNodes, type SchemaNode } from '../schema/node.ts';
import { shapeOf } from '../schema/shape.ts';
import { type LocalTime, later, localTime } from './local-time.ts';
import { longestSession } from './longest.ts';

/** A meeting of an agenda. */
export interface Session {
  /** Names it among the sessions of all agendas; it outlives a change of hour. */
  readonly uid: string;
  readonly title: string;
  readonly start: LocalTime;
  /** Absent when neither the session nor its format says it. */
  readonly end?: LocalTime;
  /** True when the end follows from the format's longest duration. */
  readonly isLongest: boolean;
  /** What the session is one of. */
  readonly format?: Entry;
}

const sessionNodes = new WeakMap<ContentType, SchemaNode | false>();

/** True for a type whose entries are months of sessions: it has a `month`, and `sessions` with a `date` and a `start`. */
export function isAgenda(type: ContentType): boolean {
  return sessionNode(type) !== undefined;
}

/** The sessions of an agenda by start; none for an entry of another type. Records without a real day and hour are passed over. */
export function sessionsOf(entry: Entry, catalog: Catalog): Session[] {
  const node = sessionNode(entry.type);
  const { sessions } = entry.data;
  if (node === undefined || !Array.isArray(sessions)) return [];
  const read = sessions.filter(isJsonObject).flatMap((record) => {
    const start = localTime(record.date, record.start);
    return start === undefined ? [] : [{ record, start }];
  });
  const seen = new Map<string, number>();
  return read
    .sort((a, b) => compareText(a.start, b.start))
    .map(({ record, start }) => {
      const format = formatOf(record, node, catalog);
      const name = [entry.key, start.slice(0, 10), ...(format === undefined ? [] : [format.id])];
      const count = (seen.get(name.join('/')) ?? 0) + 1;
      seen.set(name.join('/'), count);
      const uid = [...name, ...(count > 1 ? [String(count)] : [])].join('/');
      const title = format?.title ?? entry.title;
      return { uid, title, start, ...endOf(record, start, format), ...(format && { format }) };
    });
}

function endOf(
  { date, end }: JsonObject,
  start: LocalTime,
  format: Entry | undefined,
): Pick<Session, 'end' | 'isLongest'> {
  const written = localTime(date, end);
  if (written !== undefined && written > start) return { end: written, isLongest: false };
  const minutes = format === undefined ? undefined : longestSession(format.data);
  return minutes === undefined
    ? { isLongest: false }
    : { end: later(start, minutes), isLongest: true };
}

/** The entry that a session's own reference leads to. */
function formatOf(record: JsonObject, node: SchemaNode, catalog: Catalog): Entry | undefined {
  for (const { name, node: field } of propertyNodes(node)) {
    const shape = shapeOf(field);
    const written = record[name];
    if (shape.kind !== 'reference' || typeof written !== 'string') continue;
    const key = shape.qualified ? written : `${shape.collections[0]}/${written}`;
    return catalog.entries.get(catalog.aliases.get(key) ?? key);
  }
  return undefined;
}

function sessionNode(type: ContentType): SchemaNode | undefined {
  const known = sessionNodes.get(type);
  if (known !== undefined) return known || undefined;
  const found = findSessionNode(type);
  sessionNodes.set(type, found ?? false);
  return found;
}

function findSessionNode({ schema }: ContentType): SchemaNode | undefined {
  const fields = new Map(propertyNodes(nodeAt(schema)).map(({ name, node }) => [name, node]));
  const sessions = fields.get('sessions');
  if (sessions === undefined || !fields.has('month')) return undefined;
  const item = itemNode(sessions);
  const names = propertyNodes(item).map(({ name }) => name);
  return names.includes('date') && names.includes('start') ? item : undefined;
}
