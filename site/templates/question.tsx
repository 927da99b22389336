import type { JSX } from 'preact';
import { type Entry, typography } from '../../core/index.ts';
import { EntryBody } from '../components/entry-body.tsx';
import { EntryLink } from '../components/entry-link.tsx';
import { GroupedList } from '../components/grouped-list.tsx';
import { excerpt } from '../excerpt.ts';
import { Facts } from '../fields/facts.tsx';
import { frameId } from '../frame-id.ts';
import { usePage } from '../page-context.ts';
import type { ListProps, Template, TemplateProps } from '../template.ts';

/** A question: its answer at once, then what it relates to. */
export const template: Template = {
  type: 'question',
  Content: QuestionContent,
  List: QuestionList,
};

function QuestionContent({ fields }: TemplateProps): JSX.Element {
  return (
    <>
      <EntryBody entry={fields.entry} />
      <Facts fields={fields} />
    </>
  );
}

/** Questions by topic, answered in place: each opens without JavaScript. */
function QuestionList({ entries }: ListProps): JSX.Element {
  return (
    <GroupedList entries={entries} by="topic">
      {(members) =>
        members.map((entry) => (
          <details class="details" id={frameId(entry.id)} key={entry.key}>
            <summary>{typography(entry.title)}</summary>
            <Answer entry={entry} />
          </details>
        ))
      }
    </GroupedList>
  );
}

/** The whole answer, or its beginning where it has anchors that could meet those of another one. */
function Answer({ entry }: { readonly entry: Entry }): JSX.Element {
  const context = usePage();
  const hasAnchors = entry.body?.html.includes(' id="') === true;
  return (
    <>
      {hasAnchors ? <p>{excerpt(context, entry)}</p> : <EntryBody entry={entry} />}
      <p>
        Page de la question{'\u00a0'}: <EntryLink to={entry.key} />
      </p>
    </>
  );
}
