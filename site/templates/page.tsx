import type { JSX } from 'preact';
import { ChildPages } from '../components/child-pages.tsx';
import { EntryBody } from '../components/entry-body.tsx';
import { SeeAlso } from '../components/see-also.tsx';
import { SequenceLinks } from '../components/sequence-links.tsx';
import { SideMenu } from '../components/side-menu.tsx';
import { TableOfContents } from '../components/table-of-contents.tsx';
import { Facts } from '../fields/facts.tsx';
import { FieldSection } from '../fields/field-section.tsx';
import { usePage } from '../page-context.ts';
import { readingOrder, treeOf } from '../page-tree.ts';
import type { Template, TemplateProps } from '../template.ts';

/** A free page of a tree: its text beside the tree's menu, the pages below it, and what to read next. */
export const template: Template = { type: 'page', Content: PageContent };

/** Shown by the address, the breadcrumb and the footer; they need no line of their own. */
const SHOWN_ELSEWHERE = ['path', 'parent', 'kind'];

function PageContent({ fields }: TemplateProps): JSX.Element {
  const { entry } = fields;
  const tree = treeOf(usePage().catalog, entry);
  const sequence = tree === undefined ? [] : readingOrder(tree);
  for (const name of SHOWN_ELSEWHERE) fields.text(name);
  return (
    <>
      <div class="beside-menu">
        <TableOfContents entry={entry} />
        <div>
          <FieldSection fields={fields} name="benefits" class="benefits" />
          <EntryBody entry={entry} />
          <ChildPages of={entry} />
        </div>
        {tree !== undefined && sequence.length > 1 && <SideMenu tree={tree} current={entry} />}
      </div>
      <SequenceLinks entry={entry} sequence={sequence} />
      <SeeAlso keys={fields.references('related')} />
      <Facts fields={fields} />
    </>
  );
}
