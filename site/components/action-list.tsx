import type { JSX } from 'preact';
import { type JsonObject, typography } from '../../core/index.ts';
import { labelOf } from '../fields/duration.ts';
import { asText, type EntryFields, listOf } from '../fields/entry-fields.ts';
import { RecordRest } from '../fields/record-rest.tsx';
import { frameId } from '../frame-id.ts';
import { Paragraphs } from './paragraphs.tsx';
import { TextList } from './text-list.tsx';

interface ActionListProps {
  readonly fields: EntryFields;
  /** A list of records with a `title`, a `description`, `items` and a `duration`. */
  readonly name: string;
}

const KNOWN = ['title', 'description', 'items', 'duration'];

/** What is done, point by point, and the time it takes. */
export function ActionList({ fields, name }: ActionListProps): JSX.Element | null {
  const actions = fields.objects(name);
  if (actions.length === 0) return null;
  return (
    <section>
      <h2 id={frameId('actions')}>Actions</h2>
      {actions.map((action, index) => (
        <div class="action" key={index}>
          <h3>
            {typography(asText(action.title) ?? '')} <ActionDuration action={action} />
          </h3>
          <Paragraphs text={asText(action.description) ?? ''} />
          <TextList items={listOf(action.items, asText) ?? []} />
          <RecordRest fields={fields} name={name} record={action} known={KNOWN} />
        </div>
      ))}
    </section>
  );
}

function ActionDuration({ action }: { readonly action: JsonObject }): JSX.Element | null {
  const label = labelOf(action.duration);
  return label === undefined ? null : <span class="action-duration">{typography(label)}</span>;
}
