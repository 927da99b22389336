import type { JSX } from 'preact';
import type { Entry } from '../../core/index.ts';
import { excerpt } from '../excerpt.ts';
import { usePage } from '../page-context.ts';
import { EntryBody } from './entry-body.tsx';

interface AnswerTextProps {
  readonly entry: Entry;
}

/**
 * The whole text of an entry among others on one page, or its beginning where it has anchors that
 * could meet those of another text.
 */
export function AnswerText({ entry }: AnswerTextProps): JSX.Element {
  const context = usePage();
  const hasAnchors = entry.body?.html.includes(' id="') === true;
  return hasAnchors ? <p>{excerpt(context, entry)}</p> : <EntryBody entry={entry} />;
}
