import type { JSX } from 'preact';
import { typography } from '../../core/index.ts';
import { EntryBody } from '../components/entry-body.tsx';
import { TextParagraphs } from '../components/text-paragraphs.tsx';
import { Facts } from '../fields/facts.tsx';
import type { Template, TemplateProps } from '../template.ts';
import { ProgrammeCards } from './programme/cards.tsx';
import { ProgrammeGroups } from './programme/groups.tsx';
import { ProgrammeParts } from './programme/parts.tsx';

/** A programme: what it promises, how it describes itself, then its parts and groups. */
export const template: Template = {
  type: 'programme',
  Content: ProgrammeContent,
  citing: ['person'],
  home: { title: 'Entrer par un programme', Way: ProgrammeCards },
};

function ProgrammeContent({ fields }: TemplateProps): JSX.Element {
  const tagline = fields.text('tagline');
  return (
    <>
      {tagline !== undefined && <p class="goal">{typography(tagline)}</p>}
      <TextParagraphs texts={fields.texts('description')} />
      <EntryBody entry={fields.entry} />
      <ProgrammeParts fields={fields} />
      <ProgrammeGroups fields={fields} />
      <Facts fields={fields} />
    </>
  );
}
