import { Document, isMap, isScalar } from 'yaml';
import type { Json } from '../schema/json.ts';

/**
 * The one serializer of YAML: block style, no anchors, long texts folded. What an older reader would
 * take for something else than text (`09:00`, `no`, a date) is quoted.
 * @param comments Comments to put above top-level keys.
 */
export function toYaml(value: Json, comments: ReadonlyMap<string, string> = new Map()): string {
  const document = new Document(value, { compat: 'yaml-1.1', aliasDuplicateObjects: false });
  if (isMap(document.contents)) {
    for (const { key } of document.contents.items) {
      const comment = isScalar(key) ? comments.get(String(key.value)) : undefined;
      if (isScalar(key) && comment !== undefined) key.commentBefore = comment;
    }
  }
  return document.toString({ lineWidth: 100 });
}
