import type { Directive } from './directive.ts';
import { readDirectiveLine } from './directive-line.ts';

/** A directive as an editor's form holds it. */
export interface DirectiveData {
  readonly label: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Markdown between the opening and the closing line; `""` for a leaf. */
  readonly content: string;
  /** Number of colons of the lines around a container; 3 or more. */
  readonly colons: number;
}

/** Writes a directive: the inverse of {@link readDirective}, and what importers and forms make. */
export function writeDirective(directive: Directive, data: DirectiveData): string {
  const label = data.label === '' ? '' : `[${oneLine(data.label).replace(/[\\[\]]/g, '\\$&')}]`;
  const pairs = Object.keys(directive.attributes.properties)
    .filter((name) => data.attributes[name] !== undefined)
    .map((name) => `${name}="${oneLine(data.attributes[name] ?? '').replace(/["\\]/g, '\\$&')}"`);
  const line = `${directive.name}${label}${pairs.length === 0 ? '' : `{${pairs.join(' ')}}`}`;
  if (directive.kind === 'leaf') return `::${line}`;
  const marks = ':'.repeat(Math.max(data.colons, 3));
  const content = data.content === '' ? '' : `${data.content}\n`;
  return `${marks}${line}\n${content}${marks}`;
}

/** Reads a block that {@link directivePattern} matched. */
export function readDirective(block: string): DirectiveData {
  const lines = block.split('\n');
  const line = readDirectiveLine((lines[0] ?? '').trimEnd(), () => true);
  if (line?.kind !== 'open') return { label: '', attributes: {}, content: '', colons: 3 };
  return {
    label: line.label ?? '',
    attributes: Object.fromEntries([...line.attributes].map(([name, { value }]) => [name, value])),
    content: lines.slice(1, -1).join('\n'),
    colons: Math.max(line.colons, 3),
  };
}

/** How many containers opened with the same number of colons the pattern follows into each other. */
const PATTERN_DEPTH = 4;

/**
 * Matches one block of a directive at the start of a text, without flags, as editors need it. The
 * parser alone decides what a directive is: a block that this misses is edited as plain Markdown.
 */
export function directivePattern({ name, kind }: Directive): RegExp {
  const rest = '(?=[ \\t]*(?:[\\[{\\n]|$))[^\\n]*';
  if (kind === 'leaf') return new RegExp(`^::[ \\t]*${name}${rest}`);
  const close = '\\1[ \\t]*(?=\\n|$)';
  const plain = `(?!\\1[ \\t]*(?:[a-z]|\\n|$))[^\\n]*\\n`;
  let content = `(?:${plain})*`;
  for (let depth = 1; depth < PATTERN_DEPTH; depth += 1) {
    content = `(?:${plain}|\\1[ \\t]*[a-z][^\\n]*\\n${content}${close}\\n)*`;
  }
  return new RegExp(`^(:{3,})[ \\t]*${name}${rest}\\n${content}${close}`);
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
