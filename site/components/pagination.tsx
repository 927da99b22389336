import type { JSX } from 'preact';
import { href } from '../address.ts';
import { listPagePath } from '../list-pages.ts';
import { usePage } from '../page-context.ts';

interface PaginationProps {
  /** From 1. */
  readonly number: number;
  readonly pageCount: number;
  readonly listPath: string;
}

/** Links to the pages of a long list. */
export function Pagination({ number, pageCount, listPath }: PaginationProps): JSX.Element | null {
  if (pageCount < 2) return null;
  const context = usePage();
  const { classes } = context.theme;
  const address = (page: number): string => href(context, listPagePath(listPath, page));
  return (
    <nav class={classes.pagination} aria-label="Pages de la liste">
      <ul class={classes.paginationList}>
        {number > 1 && (
          <li>
            <a class={classes.paginationPrevious} href={address(number - 1)} rel="prev">
              Page précédente
            </a>
          </li>
        )}
        {nearbyPages(number, pageCount).map((page) => (
          <li key={page}>
            <a
              class={classes.paginationLink}
              href={address(page)}
              aria-current={page === number ? 'page' : undefined}
              title={`Page ${page} sur ${pageCount}`}
            >
              {page}
            </a>
          </li>
        ))}
        {number < pageCount && (
          <li>
            <a class={classes.paginationNext} href={address(number + 1)} rel="next">
              Page suivante
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** The first and last pages, and those around the current one. */
function nearbyPages(number: number, pageCount: number): number[] {
  const wanted = [1, number - 1, number, number + 1, pageCount];
  const inside = wanted.filter((page) => page >= 1 && page <= pageCount);
  return [...new Set(inside)].sort((a, b) => a - b);
}
