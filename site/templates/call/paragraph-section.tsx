import type { JSX } from 'preact';
import { nodeAt, propertyNodes, textOf, typography } from '../../../core/index.ts';
import { Paragraphs } from '../../components/paragraphs.tsx';
import type { EntryFields } from '../../fields/entry-fields.ts';
import { headingId } from '../../fields/field-section.tsx';

interface ParagraphSectionProps {
  readonly fields: EntryFields;
  /** A list of texts, each a paragraph. */
  readonly name: string;
}

/** Texts that follow one another, under their heading. */
export function ParagraphSection({ fields, name }: ParagraphSectionProps): JSX.Element | null {
  const texts = fields.texts(name);
  const property = propertyNodes(nodeAt(fields.entry.type.schema)).find((one) => one.name === name);
  if (texts.length === 0 || property === undefined) return null;
  return (
    <section>
      <h2 id={headingId(name)}>{typography(textOf(property.node, 'title') || name)}</h2>
      <Paragraphs text={texts.join('\n\n')} />
    </section>
  );
}
