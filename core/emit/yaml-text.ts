import { stringify } from 'yaml';
import type { Json } from '../schema/json.ts';

/** The one serializer of YAML: block style, long texts folded at 100 columns, no anchors. */
export function toYaml(value: Json): string {
  return stringify(value, {
    aliasDuplicateObjects: false,
    lineWidth: 100,
    minContentWidth: 40,
    version: '1.2',
  });
}
