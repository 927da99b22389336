/** Runs in the pages that `serve` shows: reloads them, and tells what can't be built. */
interface LiveState {
  readonly build: string;
  readonly problems?: string;
}

const BANNER = 'reperes-problems';
const script = document.currentScript as HTMLScriptElement;
const shown = new URL(script.src).searchParams.get('build');

new EventSource('/_serve/events').addEventListener('message', ({ data }: MessageEvent<string>) => {
  const { build, problems }: LiveState = JSON.parse(data);
  document.getElementById(BANNER)?.remove();
  if (build !== shown) location.reload();
  else if (problems !== undefined && shown !== '') show(problems);
});

function show(problems: string): void {
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
  title.textContent =
    'La dernière modification n’est pas publiable : cette page est la précédente.';
  banner.append(title, `\n\n${problems}`);
  document.body.append(banner);
}
