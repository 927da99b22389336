import type { JSX } from 'preact';
import { typography } from '../../core/index.ts';
import { choiceLabel } from '../choice-label.ts';
import { CardList } from '../components/card-list.tsx';
import { ComparisonTable } from '../components/comparison-table.tsx';
import { EntryBody } from '../components/entry-body.tsx';
import { GroupedList } from '../components/grouped-list.tsx';
import { labelOf } from '../fields/duration.ts';
import { Facts } from '../fields/facts.tsx';
import { FieldSection } from '../fields/field-section.tsx';
import type { ListProps, Template, TemplateProps } from '../template.ts';

/** A format of support: what it is, when, and how to make the most of it. */
export const template: Template = {
  type: 'format',
  Content: FormatContent,
  List: FormatList,
  facets: ['category', 'kind', 'frequency'],
};

/** What readers compare formats by. */
const COMPARED = ['kind', 'duration', 'frequency', 'given_by', 'preparation', 'follow_up'];

function FormatContent({ fields }: TemplateProps): JSX.Element {
  const around = [
    <FieldSection fields={fields} name="preparation" key="preparation" />,
    <FieldSection fields={fields} name="follow_up" key="follow_up" />,
  ];
  return (
    <>
      <EntryBody entry={fields.entry} />
      <div class="side-by-side">{around}</div>
      <Facts fields={fields} />
    </>
  );
}

function FormatList({ entries, mark }: ListProps): JSX.Element {
  return (
    <>
      <GroupedList entries={entries} by="category">
        {(members) => (
          <CardList
            entries={members}
            level={3}
            mark={mark}
            detail={(entry) => choiceLabel(entry, 'kind')}
            describe={(entry) =>
              typography(
                [labelOf(entry.data.duration), labelOf(entry.data.frequency)]
                  .filter((label) => label !== undefined)
                  .join(' – '),
              )
            }
          />
        )}
      </GroupedList>
      <ComparisonTable entries={entries} fields={COMPARED} mark={mark} />
    </>
  );
}
