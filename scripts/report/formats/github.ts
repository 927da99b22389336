import type { Report } from '../format.ts';

/** Workflow commands: GitHub shows each problem on its line of the pull request. */
export const report: Report = (diagnostics) =>
  diagnostics
    .map((diagnostic) => {
      const place = [
        `file=${property(diagnostic.file)}`,
        `line=${diagnostic.line}`,
        `col=${diagnostic.column}`,
        `title=${property(diagnostic.code)}`,
      ].join(',');
      return `::${diagnostic.severity} ${place}::${value(`${diagnostic.message} ${diagnostic.hint}`)}`;
    })
    .join('\n');

function value(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return value(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
