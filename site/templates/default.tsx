import { EntryBody } from '../components/entry-body.tsx';
import { TableOfContents } from '../components/table-of-contents.tsx';
import { Facts } from '../fields/facts.tsx';
import type { Template } from '../template.ts';

/** Shows any type from its schema alone: every field by its title and kind, then the text. */
export const defaultTemplate: Template = {
  type: '',
  Content: ({ fields }) => (
    <>
      <Facts fields={fields} />
      <div class="beside-menu">
        <TableOfContents entry={fields.entry} />
        <div>
          <EntryBody entry={fields.entry} />
        </div>
      </div>
    </>
  ),
};
