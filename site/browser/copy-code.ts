import { element } from './element.ts';

const LABEL = 'Copier';
const LASTS = 2000;

/** Gives each block of code a button that copies it. */
export function enhanceCode(): void {
  for (const block of document.querySelectorAll<HTMLElement>('.code-block')) {
    const code = block.querySelector('code');
    // Browsers only let pages write to the clipboard where nobody can listen on the way.
    if (code === null || navigator.clipboard === undefined) continue;
    const button = element('button', { type: 'button', class: 'copy-code' }, LABEL);
    button.addEventListener('click', async () => {
      button.textContent = await copied(code.textContent ?? '');
      setTimeout(() => {
        button.textContent = LABEL;
      }, LASTS);
    });
    block.append(button);
  }
}

async function copied(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Copié';
  } catch {
    return 'Copie refusée';
  }
}
