import type { JsonObject } from '../core/index.ts';
import { asText } from './fields/entry-fields.ts';

/** Something that an administration fills in. */
export interface Variable {
  /** As written between `{{` and `}}`. */
  readonly name: string;
  readonly label: string;
  /** What stands in the text until it is filled in. */
  readonly placeholder: string;
  readonly hint?: string;
}

/** Reads the variables of a call; a record without a name is passed over. */
export function readVariables(records: readonly JsonObject[]): Variable[] {
  return records.flatMap((record) => {
    const name = asText(record.name);
    if (name === undefined) return [];
    const hint = asText(record.hint);
    return {
      name,
      label: asText(record.label) ?? name,
      placeholder: asText(record.placeholder) ?? name,
      ...(hint !== undefined && { hint }),
    };
  });
}

/** Marks the variables in the text of some HTML; its tags and attributes are left alone. */
export function fillVariables(html: string, variables: readonly Variable[]): string {
  const byName = new Map(variables.map((variable) => [variable.name, variable]));
  return html
    .split(/(<[^>]*>)/)
    .map((part) => (part.startsWith('<') ? part : fillText(part, byName)))
    .join('');
}

function fillText(text: string, byName: ReadonlyMap<string, Variable>): string {
  return text.replaceAll(/\{\{\s*([a-z][a-z0-9_]*)\s*\}\}/g, (written: string, name: string) => {
    const variable = byName.get(name);
    if (variable === undefined) return written;
    const shown = variable.placeholder.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<mark data-variable="${name}">${shown}</mark>`;
  });
}
