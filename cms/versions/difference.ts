import { type Change, diffLines, diffWordsWithSpace } from 'diff';

/** A run of text: shared, only in the form, or only in the version. */
export interface Run {
  readonly kind: 'same' | 'gone' | 'come';
  readonly text: string;
}

/** Beyond, two texts have so little in common that their words say nothing. */
const MOST_EDITS = 2000;
const AROUND = 2;

/** What turns the text of a form into that of a version, with two lines around each change. */
export function difference(form: string, version: string): Run[] {
  if (form === version) return [];
  const changes =
    diffWordsWithSpace(form, version, { maxEditLength: MOST_EDITS }) ?? diffLines(form, version);
  return changes.map((change, index) =>
    shortened(change, index === 0, index === changes.length - 1),
  );
}

function shortened({ value, added, removed }: Change, isFirst: boolean, isLast: boolean): Run {
  if (added === true) return { kind: 'come', text: value };
  if (removed === true) return { kind: 'gone', text: value };
  const lines = value.split('\n');
  const [before, after] = [isFirst ? 0 : AROUND + 1, isLast ? 0 : AROUND + 1];
  if (lines.length <= before + after) return { kind: 'same', text: value };
  const end = after === 0 ? [] : lines.slice(-after);
  return { kind: 'same', text: [...lines.slice(0, before), '…', ...end].join('\n') };
}
