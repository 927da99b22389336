import type { JsonObject } from '../schema/json.ts';
import { bodyText } from './body-text.ts';
import { readFastYaml } from './fast-yaml.ts';
import type { Fault } from './fault.ts';
import { splitFrontMatter } from './front-matter.ts';
import { jsonOffset, readJson } from './json.ts';
import { offsetOf, type Part } from './place.ts';
import { reservedKeyProblem } from './reserved-keys.ts';
import { readYaml } from './yaml.ts';
import type { YamlNode } from './yaml-tree.ts';

/** What a text holds, with places as offsets. */
export interface Content {
  /** Absent when there are faults. */
  readonly data?: JsonObject;
  readonly faults: readonly Fault[];
  readonly body?: string;
  readonly bodyOffset: number;
  readonly offsetOf: (pointer: string, part: Part) => number;
}

/** Reads a text with line feeds by its file's extension. */
export function readFormat(file: string, text: string): Content {
  if (file.endsWith('.md')) return readMarkdown(text);
  if (file.endsWith('.yml')) return readData(text, text, text.length);
  return file.endsWith('.json') ? readJsonContent(text) : refused(unknownType(), text);
}

function readMarkdown(text: string): Content {
  const parts = splitFrontMatter(text);
  if ('code' in parts) return refused(parts, text);
  const body = bodyText(text, parts.bodyOffset);
  const fields = parts.yaml.slice(parts.dataOffset);
  const content = readData(parts.yaml, fields, body?.offset ?? parts.bodyOffset);
  const own = Object.hasOwn(content.data ?? {}, 'body') ? [bodyField(content)] : [];
  return {
    ...content,
    faults: [...content.faults, ...own],
    ...(body === undefined ? {} : { body: body.body }),
    offsetOf: (pointer, part) =>
      pointer === '/body' ? content.bodyOffset : content.offsetOf(pointer, part),
  };
}

/** Quickly when `fields`, the same data without their opening line, are plain enough. */
function readData(yaml: string, fields: string, bodyOffset: number): Content {
  const fast = readFastYaml(fields);
  const { data, faults } = fast === undefined ? readYaml(yaml) : { data: fast, faults: [] };
  let tree: YamlNode | undefined;
  return {
    ...(data === undefined ? {} : { data }),
    faults,
    bodyOffset,
    // The tree is made again for the few files that someone asks places of: kept, it would weigh
    // ten times the data.
    offsetOf: (pointer, part) => {
      tree ??= readYaml(yaml).tree;
      return offsetOf(tree, pointer, part);
    },
  };
}

function readJsonContent(text: string): Content {
  const { data, places, faults } = readJson(text);
  return {
    ...(data === undefined ? {} : { data }),
    faults,
    bodyOffset: text.length,
    offsetOf: (pointer, part) => jsonOffset(places, pointer, part),
  };
}

function refused(fault: Fault, text: string): Content {
  return { faults: [fault], bodyOffset: text.length, offsetOf: () => 0 };
}

/** The body would take its place without a word. */
function bodyField(content: Content): Fault {
  const problem = reservedKeyProblem('body', '/body');
  return {
    ...problem,
    hint: 'Écrivez ce texte après la seconde ligne « --- ».',
    offset: content.offsetOf('/body', 'key'),
  };
}

function unknownType(): Fault {
  return {
    code: 'file-type',
    pointer: '',
    offset: 0,
    message: 'Ce fichier n’est ni en Markdown, ni en YAML, ni en JSON.',
    hint: 'Donnez-lui l’extension .md ou .yml.',
  };
}
