import type { JSX } from 'preact';
import { EntryBody } from '../components/entry-body.tsx';
import { Facts } from '../fields/facts.tsx';
import type { Template, TemplateProps } from '../template.ts';
import { QuestionList } from './question/list.tsx';

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
