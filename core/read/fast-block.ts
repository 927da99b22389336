import { type Sure, UNSURE } from './fast-scalar.ts';

/** A text over several lines, and the line after it. */
export interface Block {
  readonly text: string;
  readonly next: number;
}

/**
 * A block scalar (`|`, `|-`, `>`, `>-`) whose content starts at line `from`, inside something
 * indented by `parent`. Only the plainest form is sure: no line that starts or ends with a space
 * beyond the block's own indentation, no blank line first.
 */
export function fastBlock(
  lines: readonly string[],
  from: number,
  parent: number,
  header: string,
): Sure<Block> {
  const indent = indentation(lines[from] ?? '');
  if (indent <= parent) return UNSURE;
  const content: string[] = [];
  let next = from;
  for (; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (line === '') {
      content.push('');
      continue;
    }
    const own = indentation(line);
    if (own <= parent) break;
    if (own !== indent || own === line.length || line.endsWith(' ')) return UNSURE;
    content.push(line.slice(indent));
  }
  while (content.at(-1) === '') content.pop();
  const text = header.startsWith('|') ? content.join('\n') : fold(content);
  return { text: header.endsWith('-') ? text : `${text}\n`, next };
}

/** Number of spaces a line starts with. */
export function indentation(line: string): number {
  let count = 0;
  while (line.charCodeAt(count) === 32) count++;
  return count;
}

/** Lines are joined by a space; each blank line between two is a line break. */
function fold(lines: readonly string[]): string {
  let text = lines[0] ?? '';
  let breaks = 0;
  for (const line of lines.slice(1)) {
    if (line === '') {
      breaks++;
      continue;
    }
    text += breaks === 0 ? ` ${line}` : '\n'.repeat(breaks) + line;
    breaks = 0;
  }
  return text;
}
