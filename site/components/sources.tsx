import type { JSX } from 'preact';
import { type JsonObject, typography } from '../../core/index.ts';
import { asText } from '../fields/entry-fields.ts';
import { frameId } from '../frame-id.ts';

interface SourcesProps {
  readonly sources: readonly JsonObject[];
}

/** Where the page's facts come from, and what was corrected on the way. */
export function Sources({ sources }: SourcesProps): JSX.Element | null {
  if (sources.length === 0) return null;
  return (
    <section class="sources">
      <h2 id={frameId('sources')}>Sources</h2>
      <ul>
        {sources.map((source, index) => (
          <li key={index}>
            <Source source={source} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Source({ source }: { readonly source: JsonObject }): JSX.Element {
  const section = asText(source.section);
  const note = asText(source.note);
  return (
    <>
      <cite>{typography(asText(source.document) ?? '')}</cite>
      {section !== undefined && <>, {typography(section)}</>}
      {note !== undefined && <p class="source-note">{typography(note)}</p>}
    </>
  );
}
