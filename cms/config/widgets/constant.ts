import type { Json, JsonObject } from '../../../core/index.ts';
import type { FormContext } from '../context.ts';

/** A value that can't be chosen: written where it must be, left alone elsewhere. */
export function constantWidget(value: Json, { insideOptional }: FormContext): JsonObject {
  return { widget: 'hidden', ...(!insideOptional && { default: value }) };
}
