import type { JSX } from 'preact';
import { ChildPages } from '../components/child-pages.tsx';
import { EntryBody } from '../components/entry-body.tsx';
import { SeeAlso } from '../components/see-also.tsx';
import { TableOfContents } from '../components/table-of-contents.tsx';
import { Facts } from '../fields/facts.tsx';
import { FieldSection } from '../fields/field-section.tsx';
import type { Template, TemplateProps } from '../template.ts';

/** A free page of a tree: its text, the pages below it, and what to read next. */
export const template: Template = { type: 'page', Content: PageContent };

/** Shown by the address, the breadcrumb and the footer; they need no line of their own. */
const SHOWN_ELSEWHERE = ['path', 'parent', 'kind'];

function PageContent({ fields }: TemplateProps): JSX.Element {
  for (const name of SHOWN_ELSEWHERE) fields.text(name);
  return (
    <>
      <TableOfContents entry={fields.entry} />
      <FieldSection fields={fields} name="benefits" />
      <EntryBody entry={fields.entry} />
      <ChildPages of={fields.entry} />
      <SeeAlso keys={fields.references('related')} />
      <Facts fields={fields} />
    </>
  );
}
