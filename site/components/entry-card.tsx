import type { ComponentChildren, JSX } from 'preact';
import { type Entry, typography } from '../../core/index.ts';
import { href } from '../address.ts';
import { usePage } from '../page-context.ts';

interface EntryCardProps {
  readonly entry: Entry;
  /** Above the title: what kind of thing it is. */
  readonly detail?: string | undefined;
  /** Below the title; the entry's summary where absent. */
  readonly children?: ComponentChildren;
  readonly level?: 2 | 3;
  /** True for short texts, of which many stand together. */
  readonly isSmall?: boolean;
}

/** An entry as a card of a list, all of it clickable. */
export function EntryCard(props: EntryCardProps): JSX.Element {
  const { entry, detail, children, level = 2, isSmall = false } = props;
  const context = usePage();
  const { classes } = context.theme;
  const Title: 'h2' | 'h3' = `h${level}`;
  const description = children ?? (entry.summary === '' ? null : typography(entry.summary));
  return (
    <div class={isSmall ? `${classes.card} ${classes.cardSmall}` : classes.card}>
      <div class={classes.cardBody}>
        <div class={classes.cardContent}>
          <Title class={classes.cardTitle}>
            <a href={href(context, entry.path)}>{typography(entry.title)}</a>
          </Title>
          {description !== null && <div class={classes.cardDescription}>{description}</div>}
          {detail !== undefined && (
            <div class={classes.cardStart}>
              <p class={classes.cardDetail}>{typography(detail)}</p>
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
