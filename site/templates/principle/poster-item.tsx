import type { JSX } from 'preact';
import { type Entry, nodeAt, propertyNodes, textOf, typography } from '../../../core/index.ts';
import { AnswerText } from '../../components/answer-text.tsx';
import { EntryLink } from '../../components/entry-link.tsx';
import { Paragraphs } from '../../components/paragraphs.tsx';
import { readFields } from '../../fields/entry-fields.ts';
import { frameId } from '../../frame-id.ts';

interface PosterItemProps {
  readonly entry: Entry;
}

const FIELD = 'what_to_do';

/** A principle on the poster: its name, its statement, what it asks of a team. */
export function PosterItem({ entry }: PosterItemProps): JSX.Element {
  const whatToDo = readFields(entry).texts(FIELD);
  const property = propertyNodes(nodeAt(entry.type.schema)).find(({ name }) => name === FIELD);
  const title = property === undefined ? '' : textOf(property.node, 'title');
  return (
    <article class="poster-item">
      <h3 id={frameId(entry.id)}>
        <EntryLink to={entry.key} />
      </h3>
      <AnswerText entry={entry} />
      {whatToDo.length > 0 && (
        <div class="poster-advice">
          <p class="poster-advice-title">{typography(title)}</p>
          {whatToDo.map((text) => (
            <Paragraphs key={text} text={text} />
          ))}
        </div>
      )}
    </article>
  );
}
