import type { JSX } from 'preact';
import type { EntryGaps } from '../../../core/index.ts';
import { frameId } from '../../frame-id.ts';
import { TextList } from '../text-list.tsx';
import { EntryLine } from './entry-line.tsx';

interface HealthGapsProps {
  readonly gaps: readonly EntryGaps[];
}

/** What editors have noted that is missing, entry by entry. */
export function HealthGaps({ gaps }: HealthGapsProps): JSX.Element {
  return (
    <section>
      <h2 id={frameId('manques')}>Manques</h2>
      {gaps.length === 0 && <p>Aucun manque n’est noté.</p>}
      <ul class="health-list">
        {gaps.map(({ entry, gaps: texts }) => (
          <li key={entry.key}>
            <EntryLine entry={entry} />
            <TextList items={texts} />
          </li>
        ))}
      </ul>
    </section>
  );
}
