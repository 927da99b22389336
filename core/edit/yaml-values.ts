import { isMap, isScalar, isSeq } from 'yaml';
import { readYaml } from '../read/yaml.ts';
import { items, type YamlNode } from '../read/yaml-tree.ts';
import { pointerKeys } from '../schema/json.ts';
import type { TextEdit } from './text-edit.ts';
import { childOf } from './yaml-removal.ts';

/** Writes another text in the place of the one at a pointer, in the same quotes. */
export function replacementEdit(
  text: string,
  tree: YamlNode,
  pointer: string,
  value: string,
): TextEdit | undefined {
  const node = pointerKeys(pointer).reduce(childOf, tree);
  if (!isScalar(node) || node.range == null) return undefined;
  const [start, end] = node.range;
  const quote = text.charAt(start);
  const isQuoted = quote === '"' || quote === "'";
  return { start, end, text: isQuoted ? `${quote}${value}${quote}` : plain(value) };
}

/** Adds a text to a list of the top level, which is made when it isn't there. */
export function additionEdit(
  text: string,
  tree: YamlNode,
  key: string,
  value: string,
): TextEdit | undefined {
  const list = childOf(tree, key);
  if (list === null) {
    const end = isMap(tree) ? endOfLines(text) : undefined;
    return end && { ...end, text: `${end.text}${key}:\n  - ${plain(value)}\n` };
  }
  const last = isSeq(list) ? items(list).at(-1) : undefined;
  if (last == null || !isSeq(list)) return undefined;
  const at = last.range[1];
  if (list.flow === true) return { start: at, end: at, text: `, ${plain(value)}` };
  const dash = text.lastIndexOf('-', last.range[0] - 1);
  const indent = text.slice(text.lastIndexOf('\n', dash) + 1, dash);
  return { start: at, end: at, text: `\n${indent}- ${plain(value)}` };
}

/** The end of the data, after a line break. */
function endOfLines(text: string): TextEdit {
  const end = text.length;
  return { start: end, end, text: text.endsWith('\n') ? '' : '\n' };
}

/** An id that YAML would take for a number, a date or a word of its own is quoted. */
function plain(value: string): string {
  const { data } = readYaml(`value: ${value}\n`);
  return data?.value === value && !/^[\d~]|^(?:y|n|yes|no|on|off)$/i.test(value)
    ? value
    : JSON.stringify(value);
}
