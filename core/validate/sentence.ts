import type { ErrorObject } from 'ajv/dist/2020.js';
import type { DiagnosticCode } from '../diagnostic/codes.ts';
import { isJsonObject, type JsonObject } from '../schema/json.ts';

/** What a refused value is told: a code, a French sentence and a cure. */
export interface Sentence {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint: string;
}

/** An ajv error with `verbose` on. */
export type Refusal = ErrorObject<string, JsonObject>;

/** The name that editors know a field by: its title, else its key. */
export function fieldName(schema: unknown, key: string): string {
  const title = isJsonObject(schema) ? schema.title : undefined;
  return typeof title === 'string' ? title : key;
}

/** The schema whose keyword refused the value. */
export function parentSchema(refusal: Refusal): JsonObject {
  return isJsonObject(refusal.parentSchema) ? refusal.parentSchema : {};
}

/** Where the keyword that refused the value is in the whole schema. */
export function schemaPointer(refusal: Refusal): string {
  return decodeURIComponent(refusal.schemaPath.slice(1));
}

/** The value as an editor would recognise it, cut and quoted. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return `« ${text.length > 60 ? `${text.slice(0, 59)}…` : text} »`;
}

/** A list in a sentence, cut after twelve items. */
export function listing(values: readonly string[]): string {
  const shown = values.slice(0, 12).join(', ');
  return values.length > 12 ? `${shown}…` : shown;
}

/** A count with its noun: `1 caractère`, `2 caractères`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${Math.abs(number) >= 2 ? 's' : ''}`;
}
