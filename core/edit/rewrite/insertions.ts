import type { YamlNode, YamlPair } from '../../read/yaml-tree.ts';
import type { Json, JsonObject } from '../../schema/json.ts';
import type { TextEdit } from '../text-edit.ts';
import { afterLine, columnOf, contentEnd, dashOf, indented, keyOf } from './places.ts';
import { itemSnippet, pairSnippet } from './yaml-snippet.ts';

/** The text in which edits are made. */
export interface Ground {
  readonly text: string;
  readonly tree: YamlNode;
  /** Every key of the schema, in its order: where a new one goes. */
  readonly order: readonly string[];
}

/** An edit, or undefined where none could be found: then the whole is given up. */
export type Edits = (TextEdit | undefined)[];

/** Adds an item after another one. */
export function itemAfter({ text, order }: Ground, neighbour: YamlNode, value: Json): TextEdit {
  const column = columnOf(text, dashOf(text, neighbour));
  const at = afterLine(text, contentEnd(text, neighbour) ?? neighbour?.range[1] ?? 0);
  const item = indented(itemSnippet(value, { order }), column);
  return { start: at, end: at, text: `\n${' '.repeat(column)}${item}` };
}

/** Adds items before the first one. */
export function itemsBefore(
  { text, order }: Ground,
  first: YamlNode,
  values: readonly Json[],
): Edits {
  if (values.length === 0) return [];
  const at = dashOf(text, first);
  const column = columnOf(text, at);
  const added = values.map(
    (value) => `${indented(itemSnippet(value, { order }), column)}\n${' '.repeat(column)}`,
  );
  return [{ start: at, end: at, text: added.join('') }];
}

/** Adds pairs, each after the last of those that stay which the schema names before it. */
export function pairsAmong(
  { text, order }: Ground,
  staying: readonly YamlPair[],
  added: readonly string[],
  after: JsonObject,
): Edits {
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  const column = columnOf(text, staying[0]?.key?.range[0] ?? 0);
  return [...added]
    .sort((a, b) => rank(a) - rank(b))
    .map((key) => {
      const neighbour = staying.findLast((pair) => rank(keyOf(pair)) <= rank(key));
      const line = indented(pairSnippet(key, after[key] ?? null, { order }), column);
      if (neighbour === undefined) {
        const at = staying[0]?.key?.range[0] ?? 0;
        return { start: at, end: at, text: `${line}\n${' '.repeat(column)}` };
      }
      const end = contentEnd(text, neighbour.value) ?? neighbour.key?.range[1] ?? 0;
      const at = afterLine(text, end);
      return { start: at, end: at, text: `\n${' '.repeat(column)}${line}` };
    });
}
