import type { Choice, JsonObject } from '../../../core/index.ts';

/** A menu that shows the titles of the allowed values. */
export function choiceWidget(choices: readonly Choice[]): JsonObject {
  return { widget: 'select', options: choices.map(option) };
}

function option({ label, value }: Choice): JsonObject {
  return { label, value: typeof value === 'number' ? value : String(value) };
}
