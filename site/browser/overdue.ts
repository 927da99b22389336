/** Marks the entries whose day of review is past, by the reader's own clock, and counts them. */
export function markOverdue(today: string): void {
  const lines = [...document.querySelectorAll<HTMLElement>('[data-review]')];
  const late = lines.filter(({ dataset }) => (dataset.review ?? today) < today);
  for (const line of late) {
    const mark = document.createElement('strong');
    mark.className = 'overdue';
    mark.textContent = 'En retard';
    line.append(' ', mark);
  }
  const place = document.querySelector('[data-overdue]');
  if (place === null) return;
  place.textContent =
    late.length === 0
      ? 'Aucune relecture n’est en retard.'
      : `${late.length}\u00a0${late.length < 2 ? 'relecture' : 'relectures'} en retard.`;
}
