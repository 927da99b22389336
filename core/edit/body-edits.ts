import type { BodyLink } from '../markdown/body.ts';
import type { TextEdit } from './text-edit.ts';

/** An address, at the place that a link tells, with the pointed bracket around it if it has one. */
const ADDRESS = /<?([^\s<>()"'#?}]+)/y;
/** What may follow the address up to the end of an inline link. */
const LINK_END =
  /<?[^\s<>)]*>?(?:\s+(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\)))?\s*\)/y;
const DEFINITION = /^[ \t]*\[([^\]\n]+)\]:[ \t]*$/;

/** Writes another address in a link, its fragment kept. Undefined when the address isn't there. */
export function addressEdit(body: string, link: BodyLink, address: string): TextEdit | undefined {
  const at = offsetOf(body, link);
  ADDRESS.lastIndex = at;
  const written = ADDRESS.exec(body)?.[1];
  if (written === undefined) return undefined;
  const start = body.indexOf(written, at);
  return { start, end: start + written.length, text: address };
}

/** Takes a link away and leaves its text; a directive that shows an entry goes with its line. */
export function unlinkEdits(body: string, link: BodyLink): TextEdit[] {
  const at = offsetOf(body, link);
  const lineStart = body.lastIndexOf('\n', at - 1) + 1;
  if (link.directive !== undefined) return [directiveEdit(body, lineStart)];
  const label = DEFINITION.exec(body.slice(lineStart, at).replace(/<$/, ''))?.[1];
  if (label !== undefined) {
    const line = { start: lineStart, end: lineAfter(body, at), text: '' };
    return [line, ...labelEdits(body, label, line)];
  }
  const inline = inlineEdit(body, at);
  return inline === undefined ? [] : [inline];
}

function offsetOf(body: string, { line, column }: BodyLink): number {
  let start = 0;
  for (let rank = 1; rank < line; rank += 1) start = body.indexOf('\n', start) + 1;
  return start + column - 1;
}

/** The blank line after it goes too, so that two paragraphs stay two. */
function directiveEdit(body: string, lineStart: number): TextEdit {
  const start = Math.max(lineStart, body.indexOf('::', lineStart));
  const whole = body.slice(lineStart, start).trim() === '';
  const end = whole ? lineAfter(body, start) : endOfLine(body, start);
  const blank = /[ \t]*\n/y;
  blank.lastIndex = end;
  const after = blank.exec(body)?.[0].length ?? 0;
  return { start: whole ? lineStart : start, end: whole ? end + after : end, text: '' };
}

function inlineEdit(body: string, at: number): TextEdit | undefined {
  const middle = /\]\(\s*<?$/.exec(body.slice(Math.max(0, at - 200), at));
  if (middle === null) return undefined;
  const close = at - middle[0].length;
  const open = openingBracket(body, close);
  LINK_END.lastIndex = body.charAt(at - 1) === '<' ? at - 1 : at;
  const end = LINK_END.exec(body);
  if (open === -1 || end === null) return undefined;
  return { start: open, end: LINK_END.lastIndex, text: body.slice(open + 1, close) };
}

function openingBracket(body: string, close: number): number {
  let depth = 0;
  for (let at = close; at >= 0; at -= 1) {
    if (body.charAt(at - 1) === '\\') continue;
    if (body.charAt(at) === ']') depth += 1;
    if (body.charAt(at) === '[') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/** Every use of a definition that goes: `[text][label]`, `[label][]` and `[label]`. */
function labelEdits(body: string, label: string, definition: TextEdit): TextEdit[] {
  const name = label
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  const use = new RegExp(
    `\\[([^\\]\\n]*)\\]\\[${name}\\]|\\[(${name})\\](?:\\[\\])?(?![(:])`,
    'gi',
  );
  return [...body.matchAll(use)]
    .filter(({ index }) => index < definition.start || index >= definition.end)
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[1] ?? match[2] ?? '',
    }));
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}

function lineAfter(text: string, offset: number): number {
  return Math.min(text.length, endOfLine(text, offset) + 1);
}
