import type { JSX } from 'preact';
import { type Entry, typography } from '../../core/index.ts';
import { href } from '../address.ts';
import { usePage } from '../page-context.ts';

interface SequenceLinksProps {
  readonly entry: Entry;
  /** Entries in reading order; the page's own is among them, or nothing is shown. */
  readonly sequence: readonly Entry[];
}

/** The pages before and after this one. */
export function SequenceLinks({ entry, sequence }: SequenceLinksProps): JSX.Element | null {
  const index = sequence.indexOf(entry);
  const previous = index > 0 ? sequence[index - 1] : undefined;
  const next = index === -1 ? undefined : sequence[index + 1];
  if (previous === undefined && next === undefined) return null;
  return (
    <nav class="sequence" aria-label="Pages précédente et suivante">
      {previous !== undefined && <SequenceLink to={previous} rel="prev" label="Précédent" />}
      {next !== undefined && <SequenceLink to={next} rel="next" label="Suivant" />}
    </nav>
  );
}

interface SequenceLinkProps {
  readonly to: Entry;
  readonly rel: 'prev' | 'next';
  readonly label: string;
}

function SequenceLink({ to, rel, label }: SequenceLinkProps): JSX.Element {
  const context = usePage();
  return (
    <a class={`sequence-${rel}`} href={href(context, to.path)} rel={rel}>
      <span class="sequence-label">{label}</span> {typography(to.title)}
    </a>
  );
}
