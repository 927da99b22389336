import type { JSX } from 'preact';
import { typography } from '../../../core/index.ts';
import type { Variable } from '../../call-variables.ts';
import { frameId } from '../../frame-id.ts';
import { usePage } from '../../page-context.ts';

interface VariableFieldProps {
  readonly variable: Variable;
}

/** One thing to fill in, with what it takes the place of. */
export function VariableField({ variable }: VariableFieldProps): JSX.Element {
  const { classes } = usePage().theme;
  const { name, label, placeholder, hint = '' } = variable;
  const id = frameId(`variable-${name.replaceAll('_', '-')}`);
  return (
    <div class={classes.inputGroup}>
      <label class={classes.label} for={id}>
        {typography(label)}
        <span class={classes.hint}>
          {typography(`Prend la place de « ${placeholder} ». ${hint}`)}
        </span>
      </label>
      <input
        class={classes.input}
        id={id}
        type="text"
        autocomplete="off"
        data-call-variable={name}
        data-label={typography(label)}
        data-placeholder={placeholder}
      />
    </div>
  );
}
