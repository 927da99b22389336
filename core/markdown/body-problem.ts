import type { DiagnosticCode } from '../diagnostic/codes.ts';
import type { Position, Problem } from '../diagnostic/diagnostic.ts';

/** A problem of a body; its position counts from the body's first line. */
export type BodyProblem = Problem & Position;

/** What to say of a problem, before its place is known. */
export interface Finding {
  readonly code: DiagnosticCode;
  /** A French sentence. */
  readonly message: string;
  /** What to do about it, in French. */
  readonly hint: string;
}

/** Gives a finding its place in the body. */
export function problemAt(finding: Finding, position: Position): BodyProblem {
  return { ...finding, pointer: '/body', line: position.line, column: position.column };
}

/** What the editor wrote, cut so that a message stays readable. */
export function quoted(written: string): string {
  return written.length > 60 ? `« ${written.slice(0, 59)}… »` : `« ${written} »`;
}
