import type { ComponentChildren, JSX } from 'preact';
import { typography } from '../../core/index.ts';
import { frameId } from '../frame-id.ts';

/** A section of a page of the reference, as its summary names it. */
export interface SectionName {
  /** Names its anchor. */
  readonly name: string;
  readonly title: string;
}

interface ReferenceSectionProps extends SectionName {
  readonly lead?: string;
  readonly children?: ComponentChildren;
}

/** A part of a page, with an anchor that the summary leads to. */
export function ReferenceSection(props: ReferenceSectionProps): JSX.Element {
  const { name, title, lead, children } = props;
  return (
    <section class="reference-section">
      <h2 id={frameId(name)}>{typography(title)}</h2>
      {lead !== undefined && <p>{typography(lead)}</p>}
      {children}
    </section>
  );
}
