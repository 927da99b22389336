import type { Entry } from '../catalog/entry.ts';
import type { ContentType } from '../schema/content-type.ts';
import { nodeAt, propertyNodes } from '../schema/node.ts';

/**
 * The entries that stand for a file and have none. Their type has a `file` that may be absent,
 * beside a `format`: a type with a required file can't lack it.
 */
export function missingFiles(entries: readonly Entry[]): Entry[] {
  const announcing = new Map<ContentType, boolean>();
  return entries.filter(({ type, data }) => {
    const announces = announcing.get(type) ?? announcesFiles(type);
    announcing.set(type, announces);
    return announces && data.file === undefined;
  });
}

function announcesFiles({ schema }: ContentType): boolean {
  const properties = propertyNodes(nodeAt(schema));
  const file = properties.find(({ name }) => name === 'file');
  return file !== undefined && !file.required && properties.some(({ name }) => name === 'format');
}
