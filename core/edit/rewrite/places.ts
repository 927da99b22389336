import { isMap, isScalar, isSeq } from 'yaml';
import { items, pairs, type YamlNode, type YamlPair } from '../../read/yaml-tree.ts';

/** Where a value's last sign ends, blanks and comments after it left aside; undefined for nothing. */
export function contentEnd(text: string, node: YamlNode): number | undefined {
  const last = lastNode(node);
  if (last === null) return undefined;
  const [start, end] = last.range;
  return start + text.slice(start, end).trimEnd().length;
}

/** The end of the line on which an offset stands: what is added there comes after its comment. */
export function afterLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}

/** How far an offset is from the start of its line. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** A text whose lines but the first and the empty ones start at a column. */
export function indented(text: string, column: number): string {
  return text.replace(/\n(?!\n)/g, `\n${' '.repeat(column)}`);
}

/** Where an item's dash stands. */
export function dashOf(text: string, item: YamlNode): number {
  return text.lastIndexOf('-', (item?.range[0] ?? 0) - 1);
}

/** The key of a pair as text. */
export function keyOf({ key }: YamlPair): string {
  return isScalar(key) ? String(key.value) : '';
}

function lastNode(node: YamlNode): YamlNode {
  if (node !== null && 'flow' in node && node.flow === true) return node;
  if (isMap(node)) {
    const last = pairs(node).at(-1);
    return last === undefined ? node : (lastNode(last.value) ?? last.key ?? node);
  }
  return isSeq(node) ? (lastNode(items(node).at(-1) ?? null) ?? node) : node;
}
