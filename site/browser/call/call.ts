import { checksOf } from './checks.ts';
import { saveDraft, savedDraft } from './draft.ts';
import { fieldsOf, readForm } from './form.ts';
import { readBlocks } from './read-blocks.ts';
import { showChecks } from './show-checks.ts';
import { showText } from './show-text.ts';
import { copyText, loadWord, saveMarkdown, saveWord } from './take-away.ts';

const PAUSE = 400;

/** Makes the form of a call's model work: the text follows it, and can be taken away. */
export function enhanceCall(): void {
  const form = document.querySelector<HTMLElement>('[data-call-form]');
  const text = document.querySelector<HTMLElement>('[data-call-text]');
  if (form === null || text === null) return;
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
    if (place !== null) showChecks(place, checksOf(readForm(form)));
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
  enhanceActions(form, text, () => {
    for (const field of fields) field.value = '';
    show();
    check();
    fields[0]?.focus();
  });
  show();
  check();
}

function enhanceActions(form: HTMLElement, text: HTMLElement, reset: () => void): void {
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
  const status = form.querySelector('[data-call-status]');
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-call-action]')) {
    button.addEventListener('click', async () => {
      const told = await actions[button.dataset.callAction ?? '']?.();
      if (status !== null) status.textContent = told ?? '';
    });
  }
}
