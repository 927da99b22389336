import { DIAGNOSTIC_CODES } from './codes.ts';
import type { Diagnostic, Position, Problem } from './diagnostic.ts';

/** Gives a problem its place; the severity follows from the code. */
export function locate(problem: Problem, file: string, position: Position): Diagnostic {
  return {
    code: problem.code,
    severity: DIAGNOSTIC_CODES[problem.code],
    file,
    line: position.line,
    column: position.column,
    pointer: problem.pointer,
    message: problem.message,
    hint: problem.hint,
  };
}
