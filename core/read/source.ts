import type { Outcome, Position } from '../diagnostic/diagnostic.ts';
import { locate } from '../diagnostic/locate.ts';
import { sizeProblem, TEXT_BYTES } from '../files/limits.ts';
import type { JsonObject } from '../schema/json.ts';
import { characterFaults, withoutForbidden } from './characters.ts';
import { decode } from './decode.ts';
import { type Fault, locateFaults, type PositionAt } from './fault.ts';
import { readFormat } from './formats.ts';
import { lineAt, positionsOf } from './positions.ts';

const START = { line: 1, column: 1 };

/** A file that was read and may be trusted to be well formed; nothing tells yet if it is valid. */
export interface Source {
  /** Relative to the root. */
  readonly file: string;
  /** The text, with line feeds for line ends and without a byte order mark. */
  readonly text: string;
  /** The fields as written, without the body. */
  readonly data: JsonObject;
  /** The Markdown body without the blank lines around it; absent when there is none. */
  readonly body?: string;
  /** Line of the body's first character, 1-based; the line where it would start when absent. */
  readonly bodyLine: number;
  /**
   * The place of the value at a JSON Pointer (`/body` for the body), or of its key. Where nothing
   * stands at the pointer, the place of its nearest ancestor. Costs a parse the first time.
   */
  readonly locate: (pointer: string, part?: 'key' | 'value') => Position;
}

/**
 * Reads a file of a repository: Markdown with front matter (`.md`), YAML (`.yml`) or JSON
 * (`.json`), by its extension. Lines may end with LF or CRLF and one byte order mark may come
 * first; places are those of the file as it is, the mark not counted.
 * Never throws; every fault that can be told is told.
 */
export function readSource(file: string, bytes: Uint8Array): Outcome<Source> {
  if (bytes.length > TEXT_BYTES) {
    return { diagnostics: [locate(sizeProblem(bytes.length, TEXT_BYTES), file, START)] };
  }
  const decoded = decode(file, bytes);
  if (decoded.value === undefined) return { diagnostics: decoded.diagnostics };
  const text = decoded.value.replaceAll('\r\n', '\n');
  const positionAt = positionsOf(text);
  const hidden = characterFaults(text);
  const read = readFormat(file, hidden.length === 0 ? text : withoutForbidden(text));
  const faults = [...hidden, ...withoutConsequences(read.faults, hidden, positionAt)];
  if (faults.length > 0 || read.data === undefined) {
    return { diagnostics: locateFaults(faults, file, positionAt) };
  }
  const { data, body, bodyOffset, offsetOf } = read;
  const source: Source = {
    file,
    text,
    data,
    ...(body === undefined ? {} : { body }),
    bodyLine: lineAt(text, bodyOffset),
    locate: (pointer, part = 'value') => positionAt(offsetOf(pointer, part)),
  };
  return { value: source, diagnostics: [] };
}

/** On a line with a forbidden character, what else seems wrong with the syntax follows from it. */
function withoutConsequences(
  faults: readonly Fault[],
  hidden: readonly Fault[],
  positionAt: PositionAt,
): readonly Fault[] {
  const lines = new Set(
    hidden
      .filter(({ code }) => code === 'forbidden-character')
      .map(({ offset }) => positionAt(offset).line),
  );
  return faults.filter(
    ({ code, offset }) => code !== 'yaml-syntax' || !lines.has(positionAt(offset).line),
  );
}
