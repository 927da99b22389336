import type { JSX } from 'preact';
import { typography } from '../../core/index.ts';
import { frameId } from '../frame-id.ts';
import { usePage } from '../page-context.ts';
import type { SectionName } from './section.tsx';

interface ContentsProps {
  readonly sections: readonly SectionName[];
}

/** The parts of a page. */
export function Contents({ sections }: ContentsProps): JSX.Element {
  const { classes } = usePage().theme;
  return (
    <nav class={`${classes.summary} table-of-contents`} aria-labelledby={frameId('sommaire')}>
      <h2 class={classes.summaryTitle} id={frameId('sommaire')}>
        Sommaire
      </h2>
      <ol class={classes.summaryList}>
        {sections.map(({ name, title }) => (
          <li key={name}>
            <a class={classes.summaryLink} href={`#${frameId(name)}`}>
              {typography(title)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
