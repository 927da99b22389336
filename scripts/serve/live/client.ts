/** Runs in the pages that `serve` shows: reloads them, and tells what can't be built. */
const BANNER = 'reperes-problems';

interface Told {
  readonly kind: 'reload' | 'problems';
  readonly text?: string;
}

const source = new EventSource('/_serve/events');
let lost = false;

source.addEventListener('message', ({ data }: MessageEvent<string>) => {
  const told: Told = JSON.parse(data);
  if (told.kind === 'reload') location.reload();
  else showProblems(told.text ?? '');
});
// A server that comes back may have other pages.
source.addEventListener('error', () => {
  lost = true;
});
source.addEventListener('open', () => {
  if (lost) location.reload();
});

function showProblems(text: string): void {
  document.getElementById(BANNER)?.remove();
  const banner = document.createElement('div');
  banner.id = BANNER;
  banner.setAttribute('role', 'alert');
  // Set one by one: the pages' policy allows no style attribute.
  Object.assign(banner.style, {
    position: 'fixed',
    inset: 'auto 0 0 0',
    zIndex: '100000',
    maxHeight: '50vh',
    overflow: 'auto',
    padding: '1rem',
    background: '#3a0d0d',
    color: '#fff',
    font: '14px/1.5 monospace',
    whiteSpace: 'pre-wrap',
  });
  const title = document.createElement('strong');
  title.textContent = 'La dernière modification n’est pas publiable ; cette page est la précédente.';
  banner.append(title, `\n\n${text}`);
  document.body.append(banner);
}
