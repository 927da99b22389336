import { escapeDestination, escapeMarkdown, escapeMarkdownLine } from '../../markdown/escape.ts';
import type { Json } from '../../schema/json.ts';

/** The lines of a plain text, kept apart where Markdown is read; the first may start a block. */
export function textLines(value: Json | undefined): string[] {
  const lines = String(value)
    .split(/(?:\r\n?|\n)+/)
    .map(escapeMarkdownLine)
    .filter((line) => line !== '');
  return lines.map((line, index) => (index < lines.length - 1 ? `${line}\\` : line));
}

/** A link as Markdown writes it. */
export function markdownLink(title: string, address: string): string {
  return `[${escapeMarkdown(title)}](${escapeDestination(address)})`;
}
