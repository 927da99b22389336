import type { JSX } from 'preact';
import { frameId } from '../../frame-id.ts';
import { usePage } from '../../page-context.ts';

const ACTIONS = [
  { name: 'copy', label: 'Copier' },
  { name: 'word', label: 'Word (.docx)' },
  { name: 'markdown', label: 'Markdown (.md)' },
  { name: 'print', label: 'Imprimer' },
];

/** The ways to take the text away; it stays in sight while the text is read. */
export function CallToolbar(): JSX.Element {
  const { classes } = usePage().theme;
  const title = frameId('emporter');
  return (
    <section class="call-toolbar needs-script" aria-labelledby={title}>
      <h2 class={classes.visuallyHidden} id={title}>
        Emporter le texte
      </h2>
      <ul class="call-actions">
        {ACTIONS.map(({ name, label }) => (
          <li key={name}>
            <button type="button" class={classes.buttonSecondary} data-call-action={name}>
              {label}
            </button>
          </li>
        ))}
      </ul>
      <p class="call-status" aria-live="polite" data-call-status />
    </section>
  );
}
