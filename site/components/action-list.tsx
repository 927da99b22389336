import type { JSX } from 'preact';
import { type JsonObject, typography } from '../../core/index.ts';
import { labelOf } from '../fields/duration.ts';
import { asText, listOf } from '../fields/entry-fields.ts';
import { frameId } from '../frame-id.ts';
import { TextList } from './text-list.tsx';

interface ActionListProps {
  /** Records with a `title`, `items` and a `duration`. */
  readonly actions: readonly JsonObject[];
}

/** What is done, point by point, and the time it takes. */
export function ActionList({ actions }: ActionListProps): JSX.Element | null {
  if (actions.length === 0) return null;
  return (
    <section>
      <h2 id={frameId('actions')}>Actions</h2>
      {actions.map((action, index) => (
        <div class="action" key={index}>
          <h3>
            {typography(asText(action.title) ?? '')} <ActionDuration action={action} />
          </h3>
          <TextList items={listOf(action.items, asText) ?? []} />
        </div>
      ))}
    </section>
  );
}

function ActionDuration({ action }: { readonly action: JsonObject }): JSX.Element | null {
  const label = labelOf(action.duration);
  return label === undefined ? null : <span class="action-duration">{typography(label)}</span>;
}
