import type { DiagnosticCode } from './codes.ts';

/** `error` stops a build; `warning` is told and lets it go on. */
export type Severity = 'error' | 'warning';

/** A place in a text file; both numbers are 1-based, columns count UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One problem in the repository: what is wrong, where, and how to mend it. */
export interface Diagnostic extends Position {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** Path relative to the repository's root, with `/`. */
  readonly file: string;
  /** JSON Pointer of the value in the file's data, or `""`. */
  readonly pointer: string;
  /** A French sentence. */
  readonly message: string;
  /** What to do about it, in French. */
  readonly hint: string;
}

/** A problem of a value whose file is not known yet: validators and rules return these. */
export type Problem = Pick<Diagnostic, 'code' | 'pointer' | 'message' | 'hint'>;

/** A result with everything that was wrong on the way; `value` is absent when none could be made. */
export interface Outcome<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** Orders diagnostics by file, line, column, code: the order of every listing. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(a.pointer, b.pointer)
  );
}

/** Compares by code unit, so that no locale changes an order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** True when at least one of the diagnostics is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
