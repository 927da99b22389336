import type { Report } from '../format.ts';

/** One JSON array, for programs. */
export const report: Report = (diagnostics) => {
  const rows = diagnostics.map((diagnostic) => ({
    code: diagnostic.code,
    severity: diagnostic.severity,
    file: diagnostic.file,
    line: diagnostic.line,
    column: diagnostic.column,
    pointer: diagnostic.pointer,
    message: diagnostic.message,
    hint: diagnostic.hint,
  }));
  return JSON.stringify(rows, undefined, 2);
};
