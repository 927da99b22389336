/** The value of an attribute and where it starts in its line (0-based column). */
export interface AttributeValue {
  readonly value: string;
  readonly column: number;
}

const PAIR =
  /[ \t]*([a-z][a-z0-9_-]*)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^\s"'{}]+))(?=[\s}])/iy;

/**
 * Reads `{name="value" other='value'}` from a column. `end` is the column after it, or `from`
 * itself when no braces are there or what they hold can't be read. The first of two values of one
 * name ends the reading, so that none is lost in silence.
 */
export function readAttributes(
  line: string,
  from: number,
): { readonly values: ReadonlyMap<string, AttributeValue>; readonly end: number } {
  const values = new Map<string, AttributeValue>();
  if (line[from] !== '{') return { values, end: from };
  let at = from + 1;
  for (;;) {
    const end = closing(line, at);
    if (end !== undefined) return { values, end };
    PAIR.lastIndex = at;
    const pair = PAIR.exec(line);
    const name = pair?.[1]?.toLowerCase();
    if (pair === null || name === undefined || values.has(name)) return { values, end: at };
    const written = pair[2] ?? pair[3] ?? pair[4] ?? '';
    const quotes = pair[4] === undefined ? 1 : 0;
    at = PAIR.lastIndex;
    values.set(name, {
      value: quotes === 1 ? written.replace(/\\(["'\\])/g, '$1') : written,
      column: at - quotes - written.length,
    });
  }
}

function closing(line: string, from: number): number | undefined {
  let at = from;
  while (line[at] === ' ' || line[at] === '\t') at += 1;
  return line[at] === '}' ? at + 1 : undefined;
}
