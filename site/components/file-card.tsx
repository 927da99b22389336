import type { JSX } from 'preact';
import { typography } from '../../core/index.ts';
import { href } from '../address.ts';
import { mediaDetail } from '../media-detail.ts';
import { usePage } from '../page-context.ts';

interface FileCardProps {
  readonly title: string;
  /** Path of the file under `/media/`; absent when the file wasn't supplied. */
  readonly path?: string | undefined;
}

/** A file to download with its format and size, or the plain statement that it is missing. */
export function FileCard({ title, path }: FileCardProps): JSX.Element {
  const context = usePage();
  const label = typography(title);
  if (path === undefined) {
    return (
      <p class="file-card file-card-missing">
        <span class="file-card-title">{label}</span>{' '}
        <span class="file-card-detail">Document non fourni</span>
      </p>
    );
  }
  return (
    <p class="file-card">
      <a class="file-card-title" href={href(context, path)} download>
        {label}
      </a>{' '}
      <span class="file-card-detail">{mediaDetail(context.catalog, path)}</span>
    </p>
  );
}
