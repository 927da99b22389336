import type { JSX } from 'preact';
import { type ContentType, countListed, typography } from '../../core/index.ts';
import { href } from '../address.ts';
import { browsableTypes } from '../browsable-types.ts';
import { frameId } from '../frame-id.ts';
import { counted } from '../french.ts';
import { usePage } from '../page-context.ts';

/** A way into each collection: what it holds, and how much of it. */
export function CollectionCards(): JSX.Element | null {
  const context = usePage();
  const types = browsableTypes(context);
  if (types.length === 0) return null;
  return (
    <section>
      <h2 id={frameId('contenus')}>Tous les contenus</h2>
      <ul class="card-list">
        {types.map((type) => (
          <li key={type.name}>
            <CollectionCard type={type} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function CollectionCard({ type }: { readonly type: ContentType }): JSX.Element {
  const context = usePage();
  const { classes } = context.theme;
  const { name, label, description, listPath } = type.collection;
  const count = countListed(context.catalog, name);
  return (
    <div class={classes.card}>
      <div class={classes.cardBody}>
        <div class={classes.cardContent}>
          <h3 class={classes.cardTitle}>
            <a href={href(context, listPath)}>{typography(label)}</a>
          </h3>
          {description !== undefined && (
            <p class={classes.cardDescription}>{typography(description)}</p>
          )}
          <div class={classes.cardStart}>
            <p class={classes.cardDetail}>{counted(count, 'entrée')}</p>
          </div>
        </div>
      </div>
    </div>
  );
}
