import type { ReadEntry } from '../catalog/read-entry.ts';
import { splitFrontMatter } from '../read/front-matter.ts';
import { readSource } from '../read/source.ts';
import { readYaml } from '../read/yaml.ts';
import type { YamlNode } from '../read/yaml-tree.ts';
import type { JsonObject } from '../schema/json.ts';
import { applyEdits, type TextEdit } from './text-edit.ts';

/** A YAML or Markdown file, open for edits that leave the rest of it as it is. */
export interface Editable {
  /** Relative to the root. */
  readonly path: string;
  /** The file's text, byte order mark and line ends included. */
  readonly original: string;
  readonly data: JsonObject;
  /** The YAML as the reader sees it; its offsets are those of the whole text. */
  readonly yaml: string;
  readonly tree: YamlNode;
  /** The Markdown body, and where it starts in the reader's text. */
  readonly body: string;
  readonly bodyOffset: number;
}

/** Edits of a file: in its data, whose expected result is known, and in its body. */
export interface FileEdits {
  readonly data: JsonObject;
  readonly edits: readonly (TextEdit | undefined)[];
}

/** Opens a file; undefined when it can't be read as content. */
export function openFile(path: string, bytes: Uint8Array): Editable | undefined {
  const source = readSource(path, bytes).value;
  if (source === undefined) return undefined;
  const { text, data, body = '', bodyLine } = source;
  const parts = path.endsWith('.md') ? splitFrontMatter(text) : { yaml: text };
  if ('code' in parts) return undefined;
  const { yaml } = parts;
  return {
    path,
    original: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    data,
    yaml,
    tree: readYaml(yaml).tree,
    body,
    bodyOffset: lineOffset(text, bodyLine),
  };
}

/**
 * The new text of a file. Undefined when an edit found no place, or when the file doesn't read
 * afterwards as it should: then nothing of it may be written.
 */
export function editedText(file: Editable, { data, edits }: FileEdits): string | undefined {
  const found = edits.filter((edit) => edit !== undefined);
  if (found.length < edits.length) return undefined;
  const text = applyEdits(file.original, found);
  const read = readSource(file.path, new TextEncoder().encode(text)).value;
  return read !== undefined && isSame(read.data, data) ? text : undefined;
}

/** An edit of the body as one of the whole text. */
export function inFile(file: Editable, edit: TextEdit | undefined): TextEdit | undefined {
  if (edit === undefined) return undefined;
  const { bodyOffset } = file;
  return { ...edit, start: edit.start + bodyOffset, end: edit.end + bodyOffset };
}

/** The address of a page and of the former ids that still lead to it. */
export function namesOf(entry: ReadEntry): ReadonlySet<string> {
  const { name } = entry.type.collection;
  return new Set([entry.key, ...entry.aliases.map((alias) => `${name}/${alias}`)]);
}

function lineOffset(text: string, line: number): number {
  let offset = 0;
  for (let rank = 1; rank < line; rank += 1) {
    const end = text.indexOf('\n', offset);
    if (end === -1) return text.length;
    offset = end + 1;
  }
  return offset;
}

/** Keys may come in any order: only what is said counts. */
function isSame(a: JsonObject, b: JsonObject): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, child]) => [key, sorted(child)]),
  );
}
