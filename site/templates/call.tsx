import type { JSX } from 'preact';
import { completeHtml, linkResolver, typography } from '../../core/index.ts';
import { fillVariables, readVariables } from '../call-variables.ts';
import { Timeline } from '../components/timeline.tsx';
import { TrustedHtml } from '../components/trusted-html.tsx';
import { Facts } from '../fields/facts.tsx';
import { FieldSection } from '../fields/field-section.tsx';
import { frameId } from '../frame-id.ts';
import { usePage } from '../page-context.ts';
import type { Template, TemplateProps } from '../template.ts';

/** The model of a call for applications: its text, with what an administration fills in marked. */
export const template: Template = { type: 'call', Content: CallContent };

function CallContent({ fields }: TemplateProps): JSX.Element {
  const { catalog } = usePage();
  const { body } = fields.entry;
  const variables = readVariables(fields.objects('variables'));
  const html =
    body === undefined ? '' : completeHtml(body.html, linkResolver(catalog, catalog.site.prefix));
  const heading = fields.text('heading');
  return (
    <>
      {heading !== undefined && <p class="goal">{typography(heading)}</p>}
      <TrustedHtml class="prose" html={fillVariables(html, variables)} />
      <FieldSection fields={fields} name="objectives" />
      <FieldSection fields={fields} name="criteria" />
      <FieldSection fields={fields} name="how_to_apply" />
      <Timeline fields={fields} name="timeline" />
      <VariableList variables={variables} />
      <Facts fields={fields} />
    </>
  );
}

function VariableList({
  variables,
}: {
  readonly variables: ReturnType<typeof readVariables>;
}): JSX.Element | null {
  if (variables.length === 0) return null;
  return (
    <section>
      <h2 id={frameId('variables')}>À remplir par l’administration</h2>
      <dl class="facts">
        {variables.map(({ name, label, placeholder, hint }) => (
          <div key={name}>
            <dt>
              <mark>{placeholder}</mark>
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
