import type { JSX } from 'preact';
import { type ContentType, typography } from '../../core/index.ts';
import { isBrowsable } from '../browsable-types.ts';
import { frameId } from '../frame-id.ts';
import { usePage } from '../page-context.ts';
import { templateOf } from '../templates/index.ts';

/** The ways into the content that types offer on the home page. */
export function HomeWays(): JSX.Element {
  const context = usePage();
  const types = context.catalog.types.filter((type) => isBrowsable(context, type));
  return (
    <>
      {types.map((type) => (
        <HomeWaySection key={type.name} type={type} />
      ))}
    </>
  );
}

function HomeWaySection({ type }: { readonly type: ContentType }): JSX.Element | null {
  const { catalog } = usePage();
  const { home } = templateOf(type);
  const { name } = type.collection;
  if (home === undefined) return null;
  return (
    <section class="home-way">
      <h2 id={frameId(`entree-${name}`)}>{typography(home.title)}</h2>
      <home.Way entries={catalog.listed.get(name) ?? []} />
    </section>
  );
}
