import type { JSX } from 'preact';
import { type Entry, typography } from '../../core/index.ts';
import { frameId } from '../frame-id.ts';
import { usePage } from '../page-context.ts';

const FEWEST = 3;

interface TableOfContentsProps {
  readonly entry: Entry;
}

/** The sections of a long text. */
export function TableOfContents({ entry }: TableOfContentsProps): JSX.Element | null {
  const { classes } = usePage().theme;
  const sections = (entry.body?.headings ?? []).filter(({ level }) => level === 2);
  if (sections.length < FEWEST) return null;
  return (
    <nav class={`${classes.summary} table-of-contents`} aria-labelledby={frameId('sommaire')}>
      <h2 class={classes.summaryTitle} id={frameId('sommaire')}>
        Sommaire
      </h2>
      <ol class={classes.summaryList}>
        {sections.map(({ id, text }) => (
          <li key={id}>
            <a class={classes.summaryLink} href={`#${id}`}>
              {typography(text)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
