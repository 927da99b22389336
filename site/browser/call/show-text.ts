import { dateLabel } from './date-label.ts';
import type { CallState } from './state.ts';

/** Puts what was typed into the text; what is taken back shows the model's words again. */
export function showText(text: HTMLElement, { variables, moments }: CallState): void {
  for (const { name, value } of variables) {
    for (const mark of text.querySelectorAll<HTMLElement>(`[data-variable="${name}"]`)) {
      fill(mark, value === '' ? undefined : value);
    }
  }
  for (const [index, { from, to }] of moments.entries()) {
    const mark = text.querySelector<HTMLElement>(`[data-moment="${index}"]`);
    if (mark === null) continue;
    const label = dateLabel(from, to);
    fill(mark, label);
    if (label !== undefined) mark.parentElement?.setAttribute('datetime', from);
  }
}

function fill(mark: HTMLElement, value: string | undefined): void {
  mark.dataset.model ??= mark.textContent ?? '';
  mark.textContent = value ?? mark.dataset.model;
  mark.toggleAttribute('data-filled', value !== undefined);
}
