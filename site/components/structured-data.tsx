import type { JSX } from 'preact';
import { type JsonObject, scriptJson } from '../../core/index.ts';

interface StructuredDataProps {
  /** Objects in the words of schema.org. */
  readonly objects: readonly JsonObject[];
}

/** What search engines are told of a page, as data that no browser runs. */
export function StructuredData({ objects }: StructuredDataProps): JSX.Element {
  return (
    <>
      {objects.map((object) => {
        const text = scriptJson(object);
        return (
          <script
            key={text}
            type="application/ld+json"
            dangerouslySetInnerHTML={{ __html: text }}
          />
        );
      })}
    </>
  );
}
