import { quoted } from '../diagnostic/visible.ts';
import { isJsonObject, type JsonObject } from '../schema/json.ts';
import type { Fault } from './fault.ts';
import { type JsonPlace, JsonScanner, JsonSyntaxError } from './json-scanner.ts';

/** What was read from a JSON text. */
export interface JsonText {
  /** Absent when there are faults. */
  readonly data?: JsonObject;
  readonly places: ReadonlyMap<string, JsonPlace>;
  readonly faults: readonly Fault[];
}

/** Reads a JSON text that must be an object. */
export function readJson(text: string): JsonText {
  const scanner = new JsonScanner(text);
  const { places, faults } = scanner;
  try {
    const data = scanner.read();
    const all = isJsonObject(data) ? faults : [...faults, syntaxFault(text, 0)];
    return all.length === 0 && isJsonObject(data)
      ? { data, places, faults: [] }
      : { places, faults: all };
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    return { places, faults: [...faults, syntaxFault(text, error.offset)] };
  }
}

/** Where the value at a pointer starts, or its nearest ancestor. */
export function jsonOffset(
  places: ReadonlyMap<string, JsonPlace>,
  pointer: string,
  part: 'key' | 'value',
): number {
  for (let at = pointer; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    const place = places.get(at);
    if (place !== undefined) return at === pointer ? place[part] : place.value;
  }
  return places.get('')?.value ?? 0;
}

function syntaxFault(text: string, offset: number): Fault {
  const rest = text.slice(offset, offset + 40).split('\n')[0] ?? '';
  const shown = rest === '' ? 'à la fin du fichier' : `à partir de ${quoted(rest)}`;
  return {
    code: 'json-syntax',
    pointer: '',
    offset,
    message: `Le fichier n’est pas un objet JSON : lecture impossible ${shown}.`,
    hint: 'Vérifiez les guillemets, les virgules et les accolades qui précèdent cet endroit.',
  };
}
