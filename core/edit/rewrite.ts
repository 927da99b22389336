import { isMap } from 'yaml';
import { toYaml } from '../emit/yaml-text.ts';
import type { JsonObject } from '../schema/json.ts';
import { type Editable, openFile } from './editable.ts';
import { isSameJson } from './rewrite/same-json.ts';
import { mapEdits } from './rewrite/value-edits.ts';
import { withoutEmpties } from './rewrite/without-empties.ts';
import { applyEdits, type TextEdit } from './text-edit.ts';

/** What a form says of an entry. */
export interface Filled {
  readonly data: JsonObject;
  /** Markdown; `""` for none. */
  readonly body: string;
  /** Every key that the schema names, in its order. */
  readonly order: readonly string[];
}

/** What a form starts from: the fields and the body of a file, which may be faulty. */
export interface Opened {
  readonly data: JsonObject;
  readonly body: string;
}

/** The fields and the body of a text; undefined when it can't be read as content. */
export function openText(path: string, text: string): Opened | undefined {
  const file = openFile(path, new TextEncoder().encode(text));
  return file && { data: file.data, body: file.body };
}

/**
 * The text of a file that says what a form says. What the form left as it was stays byte for byte:
 * comments, order, quotes, line ends; only the lines of the values that changed are written anew.
 */
export function rewrite(path: string, original: string, filled: Filled): string {
  const file = openFile(path, new TextEncoder().encode(original));
  if (file === undefined) return newText(path, filled);
  const wanted = { ...filled, data: withoutEmpties(filled.data, file.data) };
  const edits = dataEdits(file, wanted);
  if (edits !== undefined) {
    const text = applyEdits(file.original, [...edits, ...bodyEdits(file, wanted.body)]);
    if (says(path, text, wanted)) return text;
  }
  return newText(path, wanted);
}

/** The text of a new file; the order of its keys is that of the schema. */
export function newText(path: string, { data, body, order }: Filled): string {
  const said = withoutEmpties(data, {});
  const known = order.filter((key) => Object.hasOwn(said, key));
  const others = Object.keys(said).filter((key) => !order.includes(key));
  const ordered = Object.fromEntries([...known, ...others].map((key) => [key, said[key] ?? null]));
  const yaml = Object.keys(ordered).length === 0 ? '' : toYaml(ordered);
  if (!path.endsWith('.md')) return yaml === '' ? '{}\n' : yaml;
  const text = body.trim();
  return `---\n${yaml}---\n${text === '' ? '' : `\n${text}\n`}`;
}

function dataEdits(file: Editable, { data, order }: Filled): TextEdit[] | undefined {
  if (isSameJson(file.data, data)) return [];
  if (!isMap(file.tree) || file.tree.flow === true) return undefined;
  const ground = { text: file.yaml, tree: file.tree, order };
  const edits = mapEdits(ground, { node: file.tree, before: file.data, pointer: '' }, data);
  const found = edits.filter((edit) => edit !== undefined);
  return found.length === edits.length ? found : undefined;
}

function bodyEdits(file: Editable, body: string): TextEdit[] {
  const wanted = body.replaceAll('\r\n', '\n').replace(/^(?:[ \t]*\n)+|\s+$/g, '');
  if (!file.path.endsWith('.md') || wanted === file.body.trimEnd()) return [];
  const start = file.bodyOffset;
  const text = file.original.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  if (wanted === '') {
    return [{ start: text.slice(0, start).trimEnd().length + 1, end: text.length, text: '' }];
  }
  if (file.body !== '') return [{ start, end: start + file.body.trimEnd().length, text: wanted }];
  const { length } = text;
  const lead = file.original.endsWith('\n') ? '' : '\n';
  return [{ start: length, end: length, text: `${lead}\n${wanted}\n` }];
}

/** The proof that nothing was lost: the new text is read again. */
function says(path: string, text: string, { data, body }: Filled): boolean {
  const read = openText(path, text);
  return (
    read !== undefined &&
    isSameJson(read.data, data) &&
    (!path.endsWith('.md') || read.body.trim() === body.replaceAll('\r\n', '\n').trim())
  );
}
