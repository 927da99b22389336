import type { JSX } from 'preact';
import { linkResolver, typography } from '../../core/index.ts';
import type { EntryFields } from '../fields/entry-fields.ts';
import { frameId } from '../frame-id.ts';
import { usePage } from '../page-context.ts';
import { EntryLink } from './entry-link.tsx';

interface AttachmentListProps {
  readonly fields: EntryFields;
  /** A field that refers to documents. */
  readonly name: string;
}

/** Documents that go with an entry: to download, or said to be missing. */
export function AttachmentList({ fields, name }: AttachmentListProps): JSX.Element | null {
  const { catalog } = usePage();
  const keys = fields.references(name);
  if (keys.length === 0) return null;
  const resolver = linkResolver(catalog, catalog.site.prefix);
  return (
    <section>
      <h2 id={frameId('pieces-jointes')}>Pièces jointes</h2>
      {keys.map((key) => {
        const { href, detail } = resolver.file(key);
        return (
          <div class={href === undefined ? 'file-card file-card-missing' : 'file-card'} key={key}>
            <p class="file-card-title">
              <EntryLink to={key} />
            </p>
            <p class="file-card-detail">
              {href === undefined ? (
                'Document non fourni'
              ) : (
                <a href={href} download>
                  {typography(`Télécharger ${detail}`)}
                </a>
              )}
            </p>
          </div>
        );
      })}
    </section>
  );
}
