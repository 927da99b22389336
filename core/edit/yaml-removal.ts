import { isMap, isSeq } from 'yaml';
import { items, pairs, type YamlNode } from '../read/yaml-tree.ts';
import { pointerKeys } from '../schema/json.ts';
import type { TextEdit } from './text-edit.ts';

/** One item of a list or one pair of an object, as it stands in the text. */
interface Member {
  /** Offset of its first sign: its dash, in a list over several lines. */
  readonly start: number;
  /** Offset after its last sign. */
  readonly end: number;
}

/**
 * Takes the value at a pointer out of a YAML text, with its key or its dash and the rest of its
 * line. Comments on other lines stay. Undefined when nothing stands there.
 */
export function removalEdit(text: string, tree: YamlNode, pointer: string): TextEdit | undefined {
  const keys = pointerKeys(pointer);
  let parent = tree;
  for (const key of keys.slice(0, -1)) parent = childOf(parent, key);
  const members = membersOf(text, parent);
  const index = indexIn(parent, keys.at(-1) ?? '');
  const member = members[index];
  if (member === undefined || parent === null) return undefined;
  if ('flow' in parent && parent.flow === true) return flowEdit(members, index);
  const lineStart = text.lastIndexOf('\n', member.start - 1) + 1;
  if (text.slice(lineStart, member.start).trim() === '') {
    return { start: lineStart, end: lineAfter(text, member.end), text: '' };
  }
  // The first one of an item stands behind its dash: the next one takes its place.
  const next = members[index + 1];
  return next && { start: member.start, end: next.start, text: '' };
}

/** The value under one key or index of a collection. */
export function childOf(node: YamlNode, key: string): YamlNode {
  if (isMap(node)) return pairs(node)[indexIn(node, key)]?.value ?? null;
  return isSeq(node) ? (items(node)[Number(key)] ?? null) : null;
}

function indexIn(node: YamlNode, key: string): number {
  if (!isMap(node)) return Number(key);
  return pairs(node).findIndex((pair) => isKey(pair.key, key));
}

function isKey(node: YamlNode, key: string): boolean {
  return node !== null && 'value' in node && node.value === key;
}

function membersOf(text: string, node: YamlNode): Member[] {
  if (isMap(node)) {
    return pairs(node).map(({ key, value }) => ({
      start: key?.range[0] ?? 0,
      end: endOf(text, value) ?? key?.range[1] ?? 0,
    }));
  }
  if (!isSeq(node)) return [];
  return items(node).map((item) => {
    const start = item?.range[0] ?? 0;
    const dash = node.flow === true ? start : text.lastIndexOf('-', start - 1);
    return { start: dash, end: endOf(text, item) ?? start };
  });
}

/** Where a value's last sign ends, blanks and comments after it left aside. */
function endOf(text: string, node: YamlNode): number | undefined {
  const last = lastOf(node);
  if (last === null) return undefined;
  const [start, end] = last.range;
  return start + text.slice(start, end).trimEnd().length;
}

function lastOf(node: YamlNode): YamlNode {
  if (node !== null && 'flow' in node && node.flow === true) return node;
  if (isMap(node)) return lastOf(pairs(node).at(-1)?.value ?? null) ?? node;
  return isSeq(node) ? (lastOf(items(node).at(-1) ?? null) ?? node) : node;
}

function flowEdit(members: readonly Member[], index: number): TextEdit | undefined {
  const [member, next, former] = [members[index], members[index + 1], members[index - 1]];
  if (member === undefined) return undefined;
  if (next !== undefined) return { start: member.start, end: next.start, text: '' };
  return { start: former?.end ?? member.start, end: member.end, text: '' };
}

function lineAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}
