import type { JSX } from 'preact';
import { completeHtml, type EntryKey, linkResolver } from '../../../core/index.ts';
import { fillVariables, type Variable } from '../../call-variables.ts';
import { TrustedHtml } from '../../components/trusted-html.tsx';
import { findEntry } from '../../find-entry.ts';
import { frameId } from '../../frame-id.ts';
import { usePage } from '../../page-context.ts';
import { MarkedText } from './marked-text.tsx';
import { nestedHtml } from './nested-html.ts';

interface CallQuestionsProps {
  readonly keys: readonly EntryKey[];
  readonly variables: readonly Variable[];
}

/** The questions that go with a call, answered in its text, with its variables. */
export function CallQuestions({ keys, variables }: CallQuestionsProps): JSX.Element | null {
  const { catalog } = usePage();
  const resolver = linkResolver(catalog, catalog.site.prefix);
  const questions = keys.flatMap((key) => findEntry(catalog, key) ?? []);
  if (questions.length === 0) return null;
  return (
    <section>
      <h2 id={frameId('questions')}>Foire aux questions</h2>
      {questions.map(({ key, title, summary, body }) => (
        <section key={key}>
          <h3>
            <MarkedText text={title} variables={variables} />
          </h3>
          {body === undefined ? (
            <p>
              <MarkedText text={summary} variables={variables} />
            </p>
          ) : (
            <TrustedHtml
              class="prose"
              html={fillVariables(nestedHtml(completeHtml(body.html, resolver)), variables)}
            />
          )}
        </section>
      ))}
    </section>
  );
}
