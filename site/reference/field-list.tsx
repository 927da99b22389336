import type { JSX } from 'preact';
import { typography } from '../../core/index.ts';
import { frenchDate } from '../french.ts';
import { usePage } from '../page-context.ts';
import { allowedValues, constraintsOf, patternOf } from './constraints.ts';
import type { Field } from './field.ts';
import { ValueType } from './value-type.tsx';

interface FieldListProps {
  readonly fields: readonly Field[];
}

/** Fields with what they hold, what they mean, and what their values have to be. */
export function FieldList({ fields }: FieldListProps): JSX.Element {
  return (
    <dl class="facts fields">
      {fields.map((field) => (
        <div key={`${field.form ?? ''} ${field.path}`}>
          <FieldName field={field} />
          <dd>
            <p>
              {field.title !== '' && <strong>{typography(field.title)}</strong>}
              {field.form !== undefined && ` (${typography(`forme « ${field.form} »`)})`}
            </p>
            {field.description !== '' && <p>{typography(field.description)}</p>}
            <FieldRules field={field} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface FieldProps {
  readonly field: Field;
}

function FieldName({ field }: FieldProps): JSX.Element {
  const { classes } = usePage().theme;
  const { path, required, end, node } = field;
  return (
    <dt>
      <code>{path}</code>
      <span class="field-type">
        <ValueType node={node} />
      </span>
      <span class="field-marks">
        {required && <span class={classes.badge}>toujours là</span>}
        {end !== undefined && (
          <span class={classes.badgeWarning}>
            {end.sunset === undefined
              ? 'retrait annoncé'
              : typography(`retrait le ${frenchDate(end.sunset)}`)}
          </span>
        )}
      </span>
    </dt>
  );
}

function FieldRules({ field: { node } }: FieldProps): JSX.Element {
  const rules = constraintsOf(node).join(', ');
  const sentence = `${rules.charAt(0).toUpperCase()}${rules.slice(1)}.`;
  const pattern = patternOf(node);
  const values = allowedValues(node);
  return (
    <>
      {rules !== '' && <p class="field-rules">{typography(sentence)}</p>}
      {pattern !== undefined && (
        <p class="field-rules">
          {typography('Forme :')} <code>{pattern}</code>
        </p>
      )}
      {values.length > 0 && (
        <ul class="field-values">
          {values.map(({ value, label }) => (
            <li key={value}>
              <code>{value}</code>
              {label !== '' && ` ${typography(label)}`}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
