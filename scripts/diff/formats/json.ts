import type { Difference } from '../../../core/index.ts';
import type { DiffFormat } from '../format.ts';

/** One JSON object, for programs. */
export const format: DiffFormat = ({ base, report }) => {
  const { level, version, announced, missing, differences } = report;
  const ofKind = (kind: Difference['kind']) =>
    differences
      .filter((one) => one.kind === kind)
      .map(({ code, level: own, collection, field, ids, message }) => ({
        code,
        level: own,
        collection,
        field,
        ids,
        message,
      }));
  const document = {
    base: { kind: base.kind, name: base.name, unreadable: base.unreadable },
    level,
    version,
    announced,
    missing,
    breaks: ofKind('break'),
    additions: ofKind('addition'),
    changes: ofKind('change'),
  };
  return JSON.stringify(document, undefined, 2);
};
