import { type Answer, answerSummary, answerText, ownAddress } from './api-answer.ts';

interface TrialParts {
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly answer: HTMLElement;
}

/** Makes the forms that ask this site for a file show the answer where they stand. */
export function enhanceTrials(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('[data-trial]')) {
    const input = form.querySelector('input');
    const status = form.querySelector<HTMLElement>('[data-trial-status]');
    const answer = form.querySelector<HTMLElement>('[data-trial-answer]');
    if (input !== null && status !== null && answer !== null)
      listen(form, { input, status, answer });
  }
}

function listen(form: HTMLFormElement, parts: TrialParts): void {
  let latest = 0;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    latest += 1;
    const own = latest;
    parts.answer.hidden = true;
    const address = ownAddress(parts.input.value, location.href);
    if (address === undefined) {
      parts.status.textContent = 'Donnez l’adresse d’un fichier de ce site.';
      return;
    }
    parts.status.textContent = 'Lecture…';
    const answer = await ask(address);
    // A slow answer must not replace that of a later question.
    if (own === latest) show(answer, parts);
  });
}

async function ask(address: string): Promise<Answer | undefined> {
  const start = performance.now();
  try {
    const response = await fetch(address);
    const text = await response.text();
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      text,
      time: performance.now() - start,
    };
  } catch {
    return undefined;
  }
}

function show(answer: Answer | undefined, { status, answer: place }: TrialParts): void {
  if (answer === undefined) {
    status.textContent = 'Le site n’a pas répondu. Vérifiez votre connexion, puis recommencez.';
    return;
  }
  status.textContent = answerSummary(answer);
  place.textContent = answerText(answer);
  place.hidden = false;
}
