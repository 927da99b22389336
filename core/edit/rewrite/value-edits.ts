import { isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import { items, pairs, type YamlNode, type YamlPair } from '../../read/yaml-tree.ts';
import { isJsonObject, type Json, type JsonObject, pointerToken } from '../../schema/json.ts';
import { removalEdit } from '../yaml-removal.ts';
import { align, type Step } from './align.ts';
import { type Edits, type Ground, itemAfter, itemsBefore, pairsAmong } from './insertions.ts';
import { afterLine, columnOf, contentEnd, dashOf, indented, keyOf } from './places.ts';
import { isSameJson } from './same-json.ts';
import { inlineSnippet, itemSnippet, pairSnippet } from './yaml-snippet.ts';

/** A place: the node that stands there, what it says, and its pointer. */
interface Place {
  readonly node: YamlNode;
  readonly before: Json;
  readonly pointer: string;
}

/** The edits that make a block of pairs say something else, one by one. */
export function mapEdits(
  ground: Ground,
  place: Place & { node: YAMLMap },
  after: JsonObject,
): Edits {
  const before = isJsonObject(place.before) ? place.before : {};
  const members = pairs(place.node);
  const staying = members.filter((pair) => Object.hasOwn(after, keyOf(pair)));
  if (staying.length === 0) return [undefined];
  const edits: Edits = [];
  for (const pair of members) {
    const key = keyOf(pair);
    const pointer = `${place.pointer}/${pointerToken(key)}`;
    const wanted = after[key];
    if (wanted === undefined) edits.push(removalEdit(ground.text, ground.tree, pointer));
    else edits.push(...pairEdits(ground, pair, { before: before[key] ?? null, pointer }, wanted));
  }
  const added = Object.keys(after).filter((key) => !Object.hasOwn(before, key));
  return [...edits, ...pairsAmong(ground, staying, added, after)];
}

function pairEdits(
  ground: Ground,
  pair: YamlPair,
  { before, pointer }: Omit<Place, 'node'>,
  after: Json,
): Edits {
  if (isSameJson(before, after)) return [];
  const inside = insideEdits(ground, { node: pair.value, before, pointer }, after);
  if (inside !== undefined) return inside;
  const { text, order } = ground;
  const [start] = pair.key?.range ?? [0];
  const whole = pairSnippet(keyOf(pair), after, { former: pair.value, order });
  return [
    {
      start,
      end: contentEnd(text, pair.value) ?? afterLine(text, start),
      text: indented(whole, columnOf(text, start)),
    },
  ];
}

/** The edits within a value; undefined when it has to be written anew with its key or its dash. */
function insideEdits(ground: Ground, place: Place, after: Json): Edits | undefined {
  const { node } = place;
  const { text, order } = ground;
  if (isMap(node) && node.flow !== true && isJsonObject(after)) {
    const edits = mapEdits(ground, { ...place, node }, after);
    return edits.includes(undefined) ? undefined : edits;
  }
  if (isSeq(node) && node.flow !== true && Array.isArray(after)) {
    const edits = seqEdits(ground, { ...place, node }, after);
    return edits.includes(undefined) ? undefined : edits;
  }
  const end = contentEnd(text, node);
  if (node === null || end === undefined || end === node.range[0]) return undefined;
  if (text.slice(node.range[0], end).includes('\n')) return undefined;
  const inline = inlineSnippet(after, { former: node, order });
  return inline === undefined ? undefined : [{ start: node.range[0], end, text: inline }];
}

function seqEdits(ground: Ground, place: Place & { node: YAMLSeq }, after: readonly Json[]): Edits {
  const before = Array.isArray(place.before) ? place.before : [];
  const members = items(place.node);
  const steps = align(before, after);
  const staying = steps.findIndex(isStaying);
  if (staying === -1) return [undefined];
  const leading = steps.slice(0, staying).flatMap((step) => (step.kind === 'add' ? [step.to] : []));
  const edits = itemsBefore(
    ground,
    members[0] ?? null,
    leading.map((to) => after[to] ?? null),
  );
  for (const [rank, step] of steps.entries()) {
    if (step.kind !== 'add') edits.push(...stepEdits(ground, place, step, after));
    else if (rank > staying) {
      const neighbour = steps.slice(0, rank).findLast(isStaying);
      edits.push(itemAfter(ground, members[neighbour?.from ?? 0] ?? null, after[step.to] ?? null));
    }
  }
  return edits;
}

function stepEdits(
  ground: Ground,
  { node, before, pointer }: Place & { node: YAMLSeq },
  step: Exclude<Step, { readonly kind: 'add' }>,
  after: readonly Json[],
): Edits {
  const at = `${pointer}/${step.from}`;
  if (step.kind === 'remove') return [removalEdit(ground.text, ground.tree, at)];
  if (step.kind === 'keep') return [];
  const former = Array.isArray(before) ? before[step.from] : null;
  const item = { node: items(node)[step.from] ?? null, before: former ?? null, pointer: at };
  return itemEdits(ground, item, after[step.to] ?? null);
}

function isStaying(step: Step): step is Extract<Step, { readonly kind: 'keep' | 'change' }> {
  return step.kind === 'keep' || step.kind === 'change';
}

function itemEdits(ground: Ground, place: Place, after: Json): Edits {
  const inside = insideEdits(ground, place, after);
  if (inside !== undefined) return inside;
  const { text, order } = ground;
  const end = contentEnd(text, place.node);
  if (end === undefined) return [undefined];
  const start = dashOf(text, place.node);
  const former = isScalar(place.node) ? place.node : null;
  const whole = itemSnippet(after, { former, order });
  return [{ start, end, text: indented(whole, columnOf(text, start)) }];
}
