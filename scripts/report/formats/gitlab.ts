import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../../core/index.ts';
import type { Report } from '../format.ts';

/** GitLab's Code Quality report: one JSON array, each problem with a fingerprint of its own. */
export const report: Report = (diagnostics) => {
  const seen = new Map<string, number>();
  const rows = diagnostics.map((diagnostic) => {
    const identity = identityOf(diagnostic);
    const rank = seen.get(identity) ?? 0;
    seen.set(identity, rank + 1);
    return {
      description: `${diagnostic.message} ${diagnostic.hint}`,
      check_name: diagnostic.code,
      fingerprint: createHash('sha256').update(`${identity}\n${rank}`).digest('hex'),
      severity: diagnostic.severity === 'error' ? 'major' : 'minor',
      location: { path: diagnostic.file, lines: { begin: diagnostic.line } },
    };
  });
  return JSON.stringify(rows, undefined, 2);
};

/** Without line and column, so that a problem keeps its fingerprint when text above it moves. */
function identityOf({ file, code, pointer, message }: Diagnostic): string {
  return [file, code, pointer, message].join('\n');
}
