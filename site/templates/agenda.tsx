import type { JSX } from 'preact';
import { SessionTable } from '../components/session-table.tsx';
import { TextList } from '../components/text-list.tsx';
import { Facts } from '../fields/facts.tsx';
import { frenchMonth } from '../french.ts';
import type { Template, TemplateProps } from '../template.ts';

/** A month of sessions, day by day. */
export const template: Template = { type: 'agenda', Content: AgendaContent };

function AgendaContent({ fields }: TemplateProps): JSX.Element {
  const month = fields.text('month') ?? '';
  return (
    <>
      <TextList items={fields.texts('labels')} />
      <SessionTable fields={fields} name="sessions" caption={`Séances de ${frenchMonth(month)}`} />
      <Facts fields={fields} />
    </>
  );
}
