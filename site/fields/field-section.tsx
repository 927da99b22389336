import type { JSX } from 'preact';
import { nodeAt, propertyNodes, textOf, typography } from '../../core/index.ts';
import { frameId } from '../frame-id.ts';
import type { EntryFields } from './entry-fields.ts';
import { Value } from './value.tsx';

interface FieldSectionProps {
  readonly fields: EntryFields;
  readonly name: string;
  readonly class?: string;
}

/** One field under its own heading, where a template wants it. */
export function FieldSection({
  fields,
  name,
  class: className,
}: FieldSectionProps): JSX.Element | null {
  const property = propertyNodes(nodeAt(fields.entry.type.schema)).find((one) => one.name === name);
  const value = property === undefined ? undefined : fields.value(name);
  if (property === undefined || value === undefined) return null;
  return (
    <section class={className}>
      <h2 id={headingId(name)}>{typography(textOf(property.node, 'title') || name)}</h2>
      <Value node={property.node} value={value} />
    </section>
  );
}

/** Anchor of a field's heading; it keeps apart from the anchors of the text. */
export function headingId(name: string): string {
  return frameId(`champ-${name.replaceAll('_', '-')}`);
}
