import type { CallState, FilledMoment, FilledVariable } from './state.ts';

/** Reads what the form holds. */
export function readForm(form: HTMLElement): CallState {
  return {
    variables: inputs(form, '[data-call-variable]').map(readVariable),
    moments: [...form.querySelectorAll<HTMLElement>('[data-call-moment]')].map(readMoment),
  };
}

/** Every field of the form, in its order. */
export function fieldsOf(form: HTMLElement): HTMLInputElement[] {
  return inputs(form, 'input');
}

function inputs(form: HTMLElement, selector: string): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>(selector)];
}

function readVariable({ dataset, value }: HTMLInputElement): FilledVariable {
  return {
    name: dataset.callVariable ?? '',
    label: dataset.label ?? '',
    placeholder: dataset.placeholder ?? '',
    value: value.trim(),
  };
}

function readMoment(moment: HTMLElement): FilledMoment {
  const dates = new Map(
    inputs(moment, '[data-call-date]').map(({ dataset, value }) => [
      dataset.callDate,
      value.trim(),
    ]),
  );
  const to = dates.get('to');
  return {
    label: moment.dataset.label ?? '',
    from: dates.get('from') ?? '',
    ...(to !== undefined && { to }),
  };
}
