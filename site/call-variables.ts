import { type JsonObject, typography } from '../core/index.ts';
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

/** A piece of text, or a variable that stands in it. */
export type TextPart = string | Variable;

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

/**
 * Finds the variables in a text: by their name between braces, as in the call's own text, or by
 * their placeholder as a whole word, as in the questions that the call shares with others.
 */
export function splitText(text: string, variables: readonly Variable[]): TextPart[] {
  if (variables.length === 0) return [text];
  const written = variables.map(({ name, placeholder }) => [
    `\\{\\{\\s*${escaped(name)}\\s*\\}\\}`,
    `(?<![\\p{L}\\p{N}])${escaped(placeholder)}(?![\\p{L}\\p{N}])`,
  ]);
  const pattern = new RegExp(`(${written.flat().join('|')})`, 'u');
  return text.split(pattern).flatMap((part, index): TextPart[] => {
    if (index % 2 === 0) return part === '' ? [] : [part];
    const name = part.startsWith('{{') ? part.slice(2, -2).trim() : undefined;
    const found = variables.find((one) => one.name === name || one.placeholder === part);
    return [found ?? part];
  });
}

/** Marks the variables in the text of some HTML; its tags and attributes are left alone. */
export function fillVariables(html: string, variables: readonly Variable[]): string {
  return html
    .split(/(<[^>]*>)/)
    .map((part) => (part.startsWith('<') ? part : fillText(part, variables)))
    .join('');
}

function fillText(text: string, variables: readonly Variable[]): string {
  return splitText(text, variables)
    .map((part) => {
      if (typeof part === 'string') return part;
      const shown = part.placeholder.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      return `<mark data-variable="${part.name}">${typography(shown)}</mark>`;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
