import type { JsonObject } from '../../../core/index.ts';
import type { FormContext } from '../context.ts';

/** A switch. Decap never accepts a required one without a default. */
export function booleanWidget({ insideOptional }: FormContext): JsonObject {
  return { widget: 'boolean', ...(!insideOptional && { default: false }) };
}
