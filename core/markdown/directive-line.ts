import { type AttributeValue, readAttributes } from './directive-values.ts';

/** A line that opens or closes a directive. */
export type DirectiveLine =
  | { readonly kind: 'close'; readonly colons: number }
  | {
      readonly kind: 'open';
      readonly colons: number;
      readonly name: string;
      /** Absent without brackets. */
      readonly label?: string;
      readonly attributes: ReadonlyMap<string, AttributeValue>;
      /** The end of the line that couldn't be read, and its column (0-based). */
      readonly unread?: { readonly text: string; readonly column: number };
    };

const HEAD = /^(:{2,})([ \t]*)([a-z][a-z0-9_-]*)?/i;

/**
 * Reads a line that starts with `::`. Undefined when it can't be meant as a directive: two colons
 * before mere prose, or colons without a name.
 */
export function readDirectiveLine(
  line: string,
  isKnown: (name: string) => boolean,
): DirectiveLine | undefined {
  const [head = '', marks = '', space = '', name] = HEAD.exec(line) ?? [];
  const colons = marks.length;
  if (name === undefined) {
    return colons > 2 && head.length === line.length ? { kind: 'close', colons } : undefined;
  }
  if (!meant(line.slice(head.length), colons, space !== '', isKnown(name.toLowerCase())))
    return undefined;
  return { kind: 'open', colons, name: name.toLowerCase(), ...readRest(line, head.length) };
}

function meant(rest: string, colons: number, spaced: boolean, known: boolean): boolean {
  if (rest === '' || /^[ \t]*[[{]/.test(rest)) return known || rest !== '' || !spaced;
  if (!/^[ \t]/.test(rest)) return false;
  return known || (colons > 2 && !spaced);
}

function readRest(line: string, from: number) {
  const label = readLabel(line, skipSpaces(line, from));
  const attributes = readAttributes(line, skipSpaces(line, label?.end ?? from));
  const end = skipSpaces(line, attributes.end);
  return {
    attributes: attributes.values,
    ...(label === undefined ? {} : { label: label.text }),
    ...(end < line.length ? { unread: { text: line.slice(end), column: end } } : {}),
  };
}

/** Reads `[text]`, where a backslash keeps the next character as it is and brackets may nest. */
function readLabel(line: string, from: number): { text: string; end: number } | undefined {
  if (line[from] !== '[') return undefined;
  let depth = 0;
  for (let at = from; at < line.length; at += 1) {
    if (line[at] === '\\') at += 1;
    else if (line[at] === '[') depth += 1;
    else if (line[at] === ']') {
      depth -= 1;
      if (depth === 0)
        return { text: withoutBackslashes(line.slice(from + 1, at)).trim(), end: at + 1 };
    }
  }
  return undefined;
}

function withoutBackslashes(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

function skipSpaces(line: string, from: number): number {
  let at = from;
  while (line[at] === ' ' || line[at] === '\t') at += 1;
  return at;
}
