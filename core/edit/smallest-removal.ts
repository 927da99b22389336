import {
  isJsonObject,
  type Json,
  type JsonObject,
  pointerKeys,
  pointerToken,
} from '../schema/json.ts';

/** The data without the values at some pointers; what becomes empty by it stays, empty. */
export function withoutValues(data: JsonObject, pointers: readonly string[]): JsonObject {
  return prune(
    data,
    pointers.map((pointer) => pointerKeys(pointer)),
  ) as JsonObject;
}

function prune(value: Json, paths: readonly (readonly string[])[]): Json {
  if (paths.length === 0) return value;
  const gone = new Set(paths.flatMap((path) => (path.length === 1 ? [path[0] ?? ''] : [])));
  const inside = (key: string): string[][] =>
    paths.filter((path) => path.length > 1 && path[0] === key).map((path) => path.slice(1));
  if (Array.isArray(value)) {
    return value.flatMap((item: Json, index) =>
      gone.has(String(index)) ? [] : [prune(item, inside(String(index)))],
    );
  }
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !gone.has(key))
      .map(([key, child]) => [key, prune(child, inside(key))]),
  );
}

/**
 * Finds what has to go so that some values are gone and the data stays valid: each value, else the
 * smallest thing around it that may be absent. Undefined when a required field would be empty.
 * @param isValid Tells whether data is still good.
 */
export function smallestRemoval(
  data: JsonObject,
  pointers: readonly string[],
  isValid: (data: JsonObject) => boolean,
): string[] | undefined {
  let chosen = withoutEmptied(data, pointers);
  while (!isValid(withoutValues(data, chosen))) {
    // The removals that are wrong by themselves grow first; then all of them do.
    const wrong = chosen.filter((pointer) => !isValid(withoutValues(data, [pointer])));
    const growing = new Set(wrong.length > 0 ? wrong : chosen);
    const grown = chosen.map((pointer) => (growing.has(pointer) ? parentOf(pointer) : pointer));
    if (grown.includes('')) return undefined;
    chosen = withoutEmptied(data, grown);
  }
  return chosen;
}

/** A list or an object that would be left empty goes as a whole: what is optional is absent. */
function withoutEmptied(data: JsonObject, pointers: readonly string[]): string[] {
  let chosen = outermost(pointers);
  for (;;) {
    const emptied = chosen
      .map(parentOf)
      .find(
        (parent) =>
          parent !== '' && childrenOf(data, parent).every((child) => chosen.includes(child)),
      );
    if (emptied === undefined) return chosen;
    chosen = outermost([...chosen, emptied]);
  }
}

function childrenOf(data: JsonObject, pointer: string): string[] {
  const value = valueAt(data, pointer);
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value ?? {});
  return keys.map((key) => `${pointer}/${pointerToken(key)}`);
}

function outermost(pointers: readonly string[]): string[] {
  const unique = [...new Set(pointers)];
  return unique.filter(
    (pointer) => !unique.some((other) => other !== pointer && pointer.startsWith(`${other}/`)),
  );
}

function valueAt(data: Json, pointer: string): Json | undefined {
  let value: Json | undefined = data;
  for (const key of pointerKeys(pointer)) {
    if (Array.isArray(value)) value = value[Number(key)];
    else value = isJsonObject(value) ? value[key] : undefined;
  }
  return value;
}

function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}
