import type { JSX } from 'preact';
import { type JsonObject, typography } from '../../../core/index.ts';
import { href } from '../../address.ts';
import type { Variable } from '../../call-variables.ts';
import { asText } from '../../fields/entry-fields.ts';
import { frameId } from '../../frame-id.ts';
import { usePage } from '../../page-context.ts';
import { MomentFields } from './moment-fields.tsx';
import { VariableField } from './variable-field.tsx';

interface CallFormProps {
  readonly title: string;
  readonly variables: readonly Variable[];
  /** The records of the timeline, in its order. */
  readonly moments: readonly JsonObject[];
}

/** What an administration types to see its own call. It lives in the browser alone. */
export function CallForm({ title, variables, moments }: CallFormProps): JSX.Element {
  const context = usePage();
  const { classes } = context.theme;
  const heading = frameId('remplir');
  return (
    <section
      class="call-form needs-script"
      aria-labelledby={heading}
      data-call-form
      data-title={title}
      data-word={href(context, `${context.assets.folder}docx.js`)}
    >
      <h2 id={heading}>Remplir le modèle</h2>
      <p class={classes.smallText}>
        {typography('Rien n’est envoyé : ce que vous écrivez reste dans cet onglet.')}
      </p>
      {variables.map((variable) => (
        <VariableField variable={variable} key={variable.name} />
      ))}
      {moments.map((moment, index) => (
        <MomentFields
          key={index}
          index={index}
          label={asText(moment.label) ?? ''}
          isMonth={(asText(moment.from) ?? '').length === 'AAAA-MM'.length}
          isPeriod={moment.to !== undefined}
        />
      ))}
      <div class="call-checks" data-call-checks />
      <button type="button" class={classes.buttonSecondary} data-call-action="reset">
        Tout effacer
      </button>
    </section>
  );
}
