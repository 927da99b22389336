import type { JSX } from 'preact';
import { countListed, typography } from '../../core/index.ts';
import { href } from '../address.ts';
import { browsableTypes } from '../browsable-types.ts';
import { frameId } from '../frame-id.ts';
import { frenchNumber } from '../french.ts';
import { usePage } from '../page-context.ts';

/** Every collection in one look, with how much it holds. */
export function CollectionLinks(): JSX.Element | null {
  const context = usePage();
  const types = browsableTypes(context);
  if (types.length === 0) return null;
  return (
    <section>
      <h2 id={frameId('contenus')}>Tous les contenus</h2>
      <ul class="collection-links">
        {types.map(({ name: key, collection: { name, label, listPath } }) => (
          <li key={key}>
            <a href={href(context, listPath)}>{typography(label)}</a>
            {'\u00a0'}
            <span class="collection-count">{frenchNumber(countListed(context.catalog, name))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
