import { isMap, isSeq } from 'yaml';
import { pointerKeys } from '../schema/json.ts';
import { items, pairs, type YamlNode } from './yaml-tree.ts';

/** Which end of a `key: value` pair is meant. */
export type Part = 'key' | 'value';

/** The offset of the value at a pointer, of its key, or of the nearest thing that exists. */
export function offsetOf(tree: YamlNode, pointer: string, part: Part): number {
  let node = tree;
  let offset = startOf(tree) ?? 0;
  for (const token of pointerKeys(pointer)) {
    const step = child(node, token);
    if (step === undefined) return offset;
    const value = startOf(step.value);
    offset = part === 'value' ? (value ?? step.key ?? offset) : (step.key ?? value ?? offset);
    node = step.value;
  }
  return offset;
}

interface Step {
  readonly key: number | undefined;
  readonly value: YamlNode;
}

function child(node: YamlNode, token: string): Step | undefined {
  if (isMap(node)) {
    const pair = pairs(node).find(
      ({ key }) => String((key as { value?: unknown })?.value) === token,
    );
    return pair && { key: startOf(pair.key), value: pair.value };
  }
  if (!isSeq(node) || !/^(?:0|[1-9]\d*)$/.test(token)) return undefined;
  const list = items(node);
  const value = list[Number(token)];
  return value === undefined ? undefined : { key: startOf(value), value };
}

/** Absent for a value that isn't written. */
function startOf(node: YamlNode): number | undefined {
  const range = node?.range;
  return range && range[1] > range[0] ? range[0] : undefined;
}
