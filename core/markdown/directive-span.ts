import type { Token } from 'markdown-it';
import type { Directive, DirectiveNode } from './directive.ts';
import { typography } from './typography.ts';

/** A directive as it was written; rendering starts from this. */
export interface DirectiveSpan {
  readonly name: string;
  readonly kind: Directive['kind'];
  /** Absent when it can't be rendered: a leaf is then shown as it is written, a container as its content. */
  readonly directive?: Directive;
  readonly label: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Opening line, 0-based. */
  readonly firstLine: number;
  /** Line after the content: the closing line where there is one. */
  contentEnd: number;
  /** Line after the directive. */
  endLine: number;
  /** Offset in the source where each line's content starts, after the marks of lists and quotes around. */
  contentStarts: readonly number[];
  /** Its number, from 1, among the directives of the same container; 0 outside any. */
  readonly position: number;
  /** Level of a heading made here. */
  level: number;
  /** Anchor made from the label. */
  id: string;
}

/** A container whose closing line hasn't been met. */
export interface OpenDirective {
  readonly name: string;
  /** Number of colons that opened it. */
  readonly colons: number;
  /** Depth of its content, as markdown-it counts it. */
  readonly level: number;
  /** How many directives were met directly in it. */
  children: number;
  /** How it ended: at its own closing line, or because an outer one closes. */
  ending?: { readonly line: number; readonly own: boolean };
}

/** The span that a directive's token carries. */
export function spanOf(token: Token): DirectiveSpan {
  return token.meta?.span as DirectiveSpan;
}

/** What a directive renders from when it is to be written: the label is as the editor typed it. */
export function writtenNode(span: DirectiveSpan, inner: string): DirectiveNode {
  const { name, label, attributes, position, level, id } = span;
  return { name, label, attributes, inner, position, level, id };
}

/** What a directive renders from when it is to be read: the label has its French typography. */
export function readNode(span: DirectiveSpan, inner: string): DirectiveNode {
  return { ...writtenNode(span, inner), label: typography(span.label) };
}
