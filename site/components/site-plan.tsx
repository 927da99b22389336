import type { JSX } from 'preact';
import { type ContentType, type Entry, parentOf, typography } from '../../core/index.ts';
import { href } from '../address.ts';
import { browsableTypes } from '../browsable-types.ts';
import { counted } from '../french.ts';
import { usePage } from '../page-context.ts';

/** Entries of one collection beyond which the plan leads to its list instead. */
const MOST = 200;

/** Every list and every page that a reader can reach. */
export function SitePlan(): JSX.Element {
  const context = usePage();
  const types = browsableTypes(context);
  return (
    <div class="plans">
      {types.map((type) => (
        <section class="plan" key={type.name}>
          <h2>
            <a href={href(context, type.collection.listPath)}>
              {typography(type.collection.label)}
            </a>
          </h2>
          <CollectionPlan type={type} />
        </section>
      ))}
    </div>
  );
}

function CollectionPlan({ type }: { readonly type: ContentType }): JSX.Element {
  const { catalog } = usePage();
  const listed = catalog.listed.get(type.collection.name) ?? [];
  if (listed.length > MOST) return <p>{counted(listed.length, 'entrée')}</p>;
  const inList = new Set(listed);
  const above = (entry: Entry): Entry | undefined => {
    const parent = parentOf(entry, catalog.entries);
    return parent !== undefined && inList.has(parent) ? parent : undefined;
  };
  return <Branch entries={listed} of={undefined} above={above} />;
}

interface BranchProps {
  readonly entries: readonly Entry[];
  /** The entry whose children are shown; the top of the tree where undefined. */
  readonly of: Entry | undefined;
  readonly above: (entry: Entry) => Entry | undefined;
}

function Branch({ entries, of: parent, above }: BranchProps): JSX.Element | null {
  const context = usePage();
  const children = entries.filter((entry) => above(entry) === parent);
  if (children.length === 0) return null;
  return (
    <ul>
      {children.map((entry) => (
        <li key={entry.key}>
          <a href={href(context, entry.path)}>{typography(entry.title)}</a>
          <Branch entries={entries} of={entry} above={above} />
        </li>
      ))}
    </ul>
  );
}
