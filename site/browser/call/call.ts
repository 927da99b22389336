import { checksOf } from './checks.ts';
import { saveDraft, savedDraft } from './draft.ts';
import { fieldsOf, readForm } from './form.ts';
import { readBlocks } from './read-blocks.ts';
import { countOf, showChecks } from './show-checks.ts';
import { showText } from './show-text.ts';
import { copyText, loadWord, saveMarkdown, saveWord } from './take-away.ts';

const PAUSE = 400;

/** Makes the form of a call's model work: the text follows it, and can be taken away. */
export function enhanceCall(): void {
  const call = document.querySelector<HTMLElement>('[data-call]');
  const form = call?.querySelector<HTMLElement>('[data-call-form]');
  const text = call?.querySelector<HTMLElement>('[data-call-text]');
  if (!call || !form || !text) return;
  const fields = fieldsOf(form);
  const page = location.pathname;
  for (const [index, value] of savedDraft(page).entries()) {
    const field = fields[index];
    if (field !== undefined) field.value = value;
  }
  const show = (): void => {
    showText(text, readForm(form));
    saveDraft(
      page,
      fields.map(({ value }) => value),
    );
  };
  const check = (): void => {
    const place = form.querySelector<HTMLElement>('[data-call-checks]');
    const checks = checksOf(readForm(form));
    if (place !== null) showChecks(place, checks);
    tell(call, countOf(checks));
  };
  let pause = 0;
  form.addEventListener('input', () => {
    show();
    clearTimeout(pause);
    pause = window.setTimeout(check, PAUSE);
  });
  // Whoever starts to type may want the document later, perhaps without a network.
  form.addEventListener(
    'focusin',
    () => void loadWord(form.dataset.word ?? '').catch(() => undefined),
    {
      once: true,
    },
  );
  enhanceActions({ call, form, text }, () => {
    for (const field of fields) field.value = '';
    show();
    check();
    fields[0]?.focus();
  });
  show();
  check();
}

interface Parts {
  readonly call: HTMLElement;
  readonly form: HTMLElement;
  readonly text: HTMLElement;
}

function enhanceActions({ call, form, text }: Parts, reset: () => void): void {
  const { title = '', word = '' } = form.dataset;
  const blocks = () => readBlocks(text);
  const actions: Readonly<Record<string, () => string | Promise<string>>> = {
    copy: () => copyText(blocks(), text),
    word: () => saveWord(title, blocks(), word),
    markdown: () => saveMarkdown(title, blocks()),
    print: () => {
      window.print();
      return '';
    },
    reset: () => {
      reset();
      return 'Les champs sont vides.';
    },
  };
  for (const button of call.querySelectorAll<HTMLButtonElement>('[data-call-action]')) {
    button.addEventListener('click', async () => {
      const told = await actions[button.dataset.callAction ?? '']?.();
      tell(call, told ?? '');
    });
  }
}

/** Says what was done, or what is left to do, to eyes and screen readers alike. */
function tell(call: HTMLElement, text: string): void {
  const status = call.querySelector('[data-call-status]');
  if (status !== null) status.textContent = text;
}
