/** A part of a text and what takes its place; offsets count UTF-16 units. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Applies edits to a file's text, leaving every other character as it is. Offsets are those of the
 * text as the reader sees it, with line feeds and without a byte order mark; the file keeps its own
 * line ends. An edit inside another one is part of it.
 */
export function applyEdits(original: string, edits: readonly TextEdit[]): string {
  const place = placesIn(original);
  const lineEnd = original.includes('\r\n') ? '\r\n' : '\n';
  let text = '';
  let done = 0;
  for (const { start, end, text: inserted } of outermost(edits)) {
    text += original.slice(done, place(start)) + inserted.replaceAll('\n', lineEnd);
    done = place(end);
  }
  return text + original.slice(done);
}

function outermost(edits: readonly TextEdit[]): TextEdit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: TextEdit[] = [];
  for (const edit of sorted) {
    const last = kept.at(-1);
    if (last === undefined || edit.start >= last.end) kept.push(edit);
  }
  return kept;
}

/** Turns an offset of the reader's text into one of the file's. */
function placesIn(original: string): (offset: number) => number {
  const mark = original.startsWith('\ufeff') ? 1 : 0;
  // Offsets, in the reader's text, of the line feeds that have a carriage return before them.
  const returns = [...original.matchAll(/\r\n/g)].map(({ index }, rank) => index - rank - mark);
  return (offset) => offset + mark + returns.filter((at) => at < offset).length;
}
