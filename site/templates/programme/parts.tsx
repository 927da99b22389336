import type { JSX } from 'preact';
import { type EntryKey, type JsonObject, typography } from '../../../core/index.ts';
import { EntryLink } from '../../components/entry-link.tsx';
import { RelationList } from '../../components/relation-list.tsx';
import { asText, type EntryFields, listOf } from '../../fields/entry-fields.ts';
import { RecordRest } from '../../fields/record-rest.tsx';
import { findEntry } from '../../find-entry.ts';
import { frameId } from '../../frame-id.ts';
import { usePage } from '../../page-context.ts';

interface ProgrammePartsProps {
  readonly fields: EntryFields;
}

const KNOWN = ['title', 'tagline', 'pages'];

/** The parts of a programme's own presentation, with the pages that develop them. */
export function ProgrammeParts({ fields }: ProgrammePartsProps): JSX.Element | null {
  const parts = fields.objects('parts');
  if (parts.length === 0) return null;
  return (
    <section>
      <h2 id={frameId('rubriques')}>Rubriques</h2>
      <ul class="programme-parts">
        {parts.map((part, index) => (
          <li key={index}>
            <Part part={part} />
            <RecordRest fields={fields} name="parts" record={part} known={KNOWN} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Part({ part }: { readonly part: JsonObject }): JSX.Element {
  const { catalog } = usePage();
  const title = asText(part.title) ?? '';
  const tagline = asText(part.tagline);
  const keys = (listOf(part.pages, asText) ?? []).map((id): EntryKey => `pages/${id}`);
  const [only] = keys;
  // A page that bears the part's name is its link.
  const isLink =
    only !== undefined && keys.length === 1 && findEntry(catalog, only)?.title === title;
  return (
    <>
      <p class="programme-part-title">{isLink ? <EntryLink to={only} /> : typography(title)}</p>
      {tagline !== undefined && <p>{typography(tagline)}</p>}
      {!isLink && <RelationList keys={keys} />}
    </>
  );
}
