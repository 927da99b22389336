import type { JSX } from 'preact';
import { typography } from '../../../core/index.ts';
import { AnswerText } from '../../components/answer-text.tsx';
import { EntryLink } from '../../components/entry-link.tsx';
import { FilterField } from '../../components/filter-field.tsx';
import { GroupedList } from '../../components/grouped-list.tsx';
import { frameId } from '../../frame-id.ts';
import type { ListProps } from '../../template.ts';

/** Fewer questions than this are read faster than filtered. */
const FEWEST_FILTERED = 4;

/** Questions by topic, answered in place: each opens without JavaScript, or by its anchor. */
export function QuestionList({ entries }: ListProps): JSX.Element {
  return (
    <>
      {entries.length >= FEWEST_FILTERED && <FilterField label="Filtrer les questions" />}
      <GroupedList entries={entries} by="topic">
        {(members) =>
          members.map((entry) => (
            <details class="details" id={frameId(entry.id)} key={entry.key} data-filter-item>
              <summary>{typography(entry.title)}</summary>
              <AnswerText entry={entry} />
              <p>
                Page de la question{'\u00a0'}: <EntryLink to={entry.key} />
              </p>
            </details>
          ))
        }
      </GroupedList>
    </>
  );
}
