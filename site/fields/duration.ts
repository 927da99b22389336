import type { Json } from '../../core/index.ts';
import { asObject, asText } from './entry-fields.ts';

/** The label of a duration or a frequency, as its source document writes it. */
export function labelOf(value: Json | undefined): string | undefined {
  return asText(asObject(value)?.label);
}
