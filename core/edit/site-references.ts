import { isJsonObject, type Json, type JsonObject, pointerToken } from '../schema/json.ts';

/** The links of `content/site.yml` that those places belong to. */
export function linksOf(pointers: readonly string[]): string[] {
  return [...new Set(pointers.map((pointer) => pointer.slice(0, pointer.lastIndexOf('/'))))];
}

/** The places of `content/site.yml` that name an entry: the `ref` or the `path` of a link. */
export function siteReferences(
  data: JsonObject,
  names: ReadonlySet<string>,
  path: string | undefined,
): string[] {
  return places(data, '')
    .filter((pointer) => {
      const value = pointer.value;
      return pointer.key === 'ref' ? names.has(value) : pointer.key === 'path' && value === path;
    })
    .map(({ pointer }) => pointer);
}

interface Place {
  readonly pointer: string;
  readonly key: string;
  readonly value: string;
}

function places(value: Json, pointer: string, key = ''): Place[] {
  if (typeof value === 'string') return [{ pointer, key, value }];
  if (Array.isArray(value)) {
    return value.flatMap((item: Json, index) => places(item, `${pointer}/${index}`));
  }
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([name, child]) =>
    places(child, `${pointer}/${pointerToken(name)}`, name),
  );
}
