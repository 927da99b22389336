import { isMap, isScalar, isSeq, type Pair, type ParsedNode, Scalar, type YAMLMap } from 'yaml';
import { visible } from '../diagnostic/visible.ts';
import { type Json, type JsonObject, pointerToken } from '../schema/json.ts';
import { characterFaults } from './characters.ts';
import type { Fault } from './fault.ts';
import { keyProblem, keyText, notText } from './yaml-keys.ts';
import { isAmbiguousNumber, numberProblem } from './yaml-numbers.ts';

/** A node of a parsed document; a missing value is `null`. */
export type YamlNode = ParsedNode | null;

/** A key with its value. */
export type YamlPair = Pair<YamlNode, YamlNode>;

/** The values of a tree as JSON; what content may not say is added to `faults`. */
export function treeValue(node: YamlNode, faults: Fault[], pointer = ''): Json {
  if (isMap(node)) return mapValue(node, faults, pointer);
  if (isSeq(node))
    return items(node).map((item, at) => treeValue(item, faults, `${pointer}/${at}`));
  return isScalar(node) ? scalarValue(node as Scalar.Parsed, faults, pointer) : null;
}

/** The pairs of a map, as the parser makes them. */
export function pairs(map: YAMLMap): readonly YamlPair[] {
  return map.items as YamlPair[];
}

/** The items of a list, as the parser makes them. */
export function items(list: { readonly items: readonly unknown[] }): readonly YamlNode[] {
  return list.items as YamlNode[];
}

function mapValue(map: YAMLMap, faults: Fault[], pointer: string): JsonObject {
  const data: Record<string, Json> = {};
  const seen = new Set<string>();
  for (const { key: node, value } of pairs(map)) {
    const offset = node?.range[0] ?? map.range?.[0] ?? 0;
    const key = keyText(node);
    if (key === undefined) {
      faults.push({ ...notText(node, pointer), offset });
      continue;
    }
    const place = `${pointer}/${pointerToken(visible(key))}`;
    const problem = keyProblem(key, seen, pointer);
    seen.add(key);
    if (problem !== undefined) faults.push({ ...problem, offset });
    const read = treeValue(value, faults, place);
    if (problem === undefined) data[key] = read;
  }
  return data;
}

function scalarValue(scalar: Scalar.Parsed, faults: Fault[], pointer: string): Json {
  const { value, source, type, range } = scalar;
  const offset = range[0];
  if (typeof value === 'number') {
    if (isAmbiguousNumber(source, value))
      faults.push({ ...numberProblem(source, pointer), offset });
    return value;
  }
  if (typeof value !== 'string') return value === true || value === false ? value : null;
  // Only escapes can bring a character that the check of the whole text hasn't seen.
  if (type === Scalar.QUOTE_DOUBLE) {
    faults.push(...characterFaults(value, pointer).map((fault) => ({ ...fault, offset })));
  }
  return value;
}
