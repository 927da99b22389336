import type { JSX } from 'preact';

interface ProgressBarProps {
  readonly done: number;
  readonly total: number;
}

/** How far one is on a path of a few steps; the text beside it says the same. */
export function ProgressBar({ done, total }: ProgressBarProps): JSX.Element {
  return (
    <div class="progress-bar" aria-hidden="true">
      {Array.from({ length: total }, (_, index) => (
        <span key={index} class={index < done ? 'progress-done' : undefined} />
      ))}
    </div>
  );
}
