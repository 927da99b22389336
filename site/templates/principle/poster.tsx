import type { JSX } from 'preact';
import { typography } from '../../../core/index.ts';
import { PrintButton } from '../../components/print-button.tsx';
import { frameId } from '../../frame-id.ts';
import { groupByChoice } from '../../group-by-choice.ts';
import type { ListProps } from '../../template.ts';
import { PosterItem } from './poster-item.tsx';

/** What several principles of one kind are called; the schema names a single one. */
const SEVERAL: Readonly<Record<string, string>> = { value: 'Valeurs', practice: 'Pratiques' };

/** All principles at once, each with an anchor that a team can point at; printed, they make a poster. */
export function PrinciplePoster({ entries }: ListProps): JSX.Element {
  return (
    <div class="poster">
      <PrintButton label="Imprimer l’affiche" />
      {groupByChoice(entries, 'kind').map(({ value = 'autres', label, entries: members }) => (
        <section key={value}>
          <h2 id={frameId(`groupe-${value}`)}>{typography(SEVERAL[value] ?? label)}</h2>
          <div class="poster-items">
            {members.map((entry) => (
              <PosterItem key={entry.key} entry={entry} />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
