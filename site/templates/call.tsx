import type { JSX } from 'preact';
import { completeHtml, linkResolver, typography } from '../../core/index.ts';
import { fillVariables, readVariables, type Variable } from '../call-variables.ts';
import { Timeline } from '../components/timeline.tsx';
import { TrustedHtml } from '../components/trusted-html.tsx';
import { readFields } from '../fields/entry-fields.ts';
import { Facts } from '../fields/facts.tsx';
import { FieldSection } from '../fields/field-section.tsx';
import { frameId } from '../frame-id.ts';
import { usePage } from '../page-context.ts';
import type { Template, TemplateProps } from '../template.ts';
import { CallForm } from './call/form.tsx';
import { MarkedText } from './call/marked-text.tsx';
import { ParagraphSection } from './call/paragraph-section.tsx';
import { CallQuestions } from './call/questions.tsx';
import { CallToolbar } from './call/toolbar.tsx';

/**
 * The model of a call for applications: its whole text, with what an administration fills in marked,
 * and a form beside it where scripts run.
 */
export const template: Template = {
  type: 'call',
  Content: CallContent,
  scripts: ['call'],
  modules: ['docx'],
};

function CallContent({ fields }: TemplateProps): JSX.Element {
  const variables = readVariables(fields.objects('variables'));
  // The timeline of the text takes the field.
  const moments = readFields(fields.entry).objects('timeline');
  return (
    <>
      <div class="call" data-call>
        <CallForm title={fields.entry.title} variables={variables} moments={moments} />
        <div class="call-result">
          <CallToolbar />
          <CallText fields={fields} variables={variables} />
        </div>
      </div>
      <VariableList variables={variables} />
      <Facts fields={fields} />
    </>
  );
}

interface CallTextProps extends TemplateProps {
  readonly variables: readonly Variable[];
}

/** What is copied, printed and downloaded. */
function CallText({ fields, variables }: CallTextProps): JSX.Element {
  const { catalog } = usePage();
  const { body } = fields.entry;
  const html =
    body === undefined ? '' : completeHtml(body.html, linkResolver(catalog, catalog.site.prefix));
  const heading = fields.text('heading');
  return (
    <div class="call-text" data-call-text>
      {heading !== undefined && (
        <p class="goal">
          <MarkedText text={heading} variables={variables} />
        </p>
      )}
      <TrustedHtml class="prose" html={fillVariables(html, variables)} />
      <FieldSection fields={fields} name="objectives" />
      <FieldSection fields={fields} name="programme_duration" />
      <FieldSection fields={fields} name="criteria" />
      <ParagraphSection fields={fields} name="how_to_apply" />
      <Timeline fields={fields} name="timeline" isModel />
      <CallQuestions keys={fields.references('questions')} variables={variables} />
    </div>
  );
}

function VariableList({
  variables,
}: {
  readonly variables: readonly Variable[];
}): JSX.Element | null {
  if (variables.length === 0) return null;
  return (
    <section class="call-variables">
      <h2 id={frameId('variables')}>À remplir par l’administration</h2>
      <dl class="facts">
        {variables.map(({ name, label, placeholder, hint }) => (
          <div key={name}>
            <dt>
              <mark>{typography(placeholder)}</mark>
            </dt>
            <dd>
              {typography(label)} {hint !== undefined && typography(hint)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
