import type { JSX } from 'preact';
import { typography } from '../../../core/index.ts';
import { frameId } from '../../frame-id.ts';
import { usePage } from '../../page-context.ts';

interface MomentFieldsProps {
  /** Its place in the timeline, from 0. */
  readonly index: number;
  /** What happens then. */
  readonly label: string;
  /** True where the model names a month and no day. */
  readonly isMonth: boolean;
  /** True where the moment lasts, and so has an end. */
  readonly isPeriod: boolean;
}

/** The date of a moment of the timeline, or its two dates. */
export function MomentFields({ index, label, isMonth, isPeriod }: MomentFieldsProps): JSX.Element {
  const ends = isPeriod
    ? [
        { name: 'from', title: 'Du' },
        { name: 'to', title: 'Au' },
      ]
    : [{ name: 'from', title: isMonth ? 'Mois (AAAA-MM)' : 'Le' }];
  return (
    <fieldset class="call-moment" data-call-moment={index} data-label={typography(label)}>
      <legend>{typography(sentence(label))}</legend>
      {ends.map(({ name, title }) => (
        <DateField
          key={name}
          id={frameId(`moment-${index + 1}-${name}`)}
          name={name}
          title={title}
          type={isMonth ? 'month' : 'date'}
        />
      ))}
    </fieldset>
  );
}

interface DateFieldProps {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly type: 'date' | 'month';
}

function DateField({ id, name, title, type }: DateFieldProps): JSX.Element {
  const { classes } = usePage().theme;
  return (
    <div class="call-date">
      <label class={classes.label} for={id}>
        {title}
      </label>
      <input class={classes.input} id={id} type={type} autocomplete="off" data-call-date={name} />
    </div>
  );
}

function sentence(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}
