import type { JSX } from 'preact';

interface StatusNoticeProps {
  readonly status: 'draft' | 'published' | 'archived';
}

/** Warns that an archived page isn't kept up to date any more. */
export function StatusNotice({ status }: StatusNoticeProps): JSX.Element | null {
  if (status !== 'archived') return null;
  return (
    <div class="callout callout-warning">
      <p class="callout-title">Page archivée</p>
      <p>Cette page n’est plus mise à jour. Elle reste accessible pour mémoire.</p>
    </div>
  );
}
