import { dateLabel } from './date-label.ts';
import type { CallState, FilledMoment } from './state.ts';

/** What still keeps a call from being sent out, as French sentences; none when it is ready. */
export function checksOf({ variables, moments }: CallState): string[] {
  const placeholders = variables.map(({ placeholder }) => placeholder);
  const unfilled = variables.filter(
    ({ value }) => value === '' || placeholders.some((placeholder) => value.includes(placeholder)),
  );
  return [
    ...unfilled.map(
      ({ label, placeholder }) => `Reste «\u00a0${placeholder}\u00a0»\u00a0: ${label}`,
    ),
    ...moments.flatMap((moment) => momentChecks(moment)),
    ...orderChecks(moments.filter(isDated)),
  ];
}

function isDated({ from, to }: FilledMoment): boolean {
  return dateLabel(from, to) !== undefined;
}

function momentChecks(moment: FilledMoment): string[] {
  const { label, from, to } = moment;
  if (!isDated(moment)) return [`Reste la date du modèle\u00a0: ${label}`];
  return to !== undefined && isBefore(to, from)
    ? [`La fin vient avant le début\u00a0: ${label}`]
    : [];
}

function orderChecks(moments: readonly FilledMoment[]): string[] {
  return moments.flatMap((moment, index) => {
    const before = moments[index - 1];
    if (before === undefined) return [];
    const end =
      before.to === undefined || isBefore(before.to, before.from) ? before.from : before.to;
    return isBefore(moment.from, end)
      ? [
          `Les dates ne se suivent pas\u00a0: «\u00a0${moment.label}\u00a0» vient avant «\u00a0${before.label}\u00a0»`,
        ]
      : [];
  });
}

/** Compares a day and a month by the month that both have. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
