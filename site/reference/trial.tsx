import type { JSX } from 'preact';
import { absoluteUrl, href } from '../address.ts';
import { frameId } from '../frame-id.ts';
import { usePage } from '../page-context.ts';

interface TrialProps {
  /** The address that is tried first. */
  readonly path: string;
}

/**
 * Asks this site for a file and shows the answer as it came, with its status, size and time.
 * Without a script there is the file's own link.
 */
export function Trial({ path }: TrialProps): JSX.Element {
  const context = usePage();
  const { classes } = context.theme;
  const field = frameId('essai-adresse');
  return (
    <>
      <p>
        <a href={href(context, path)}>{absoluteUrl(context, path)}</a>
      </p>
      <form class="trial needs-script" action={href(context, path)} data-trial>
        <label class={classes.label} for={field}>
          Adresse d’un fichier de ce site
        </label>
        <div class="trial-line">
          <input
            class={classes.input}
            id={field}
            type="text"
            value={href(context, path)}
            autoComplete="off"
            spellcheck={false}
            inputMode="url"
          />
          <button class={classes.button} type="submit">
            Essayer
          </button>
        </div>
        <p class="trial-status" aria-live="polite" data-trial-status />
        <pre tabIndex={0} hidden data-trial-answer>
          <code />
        </pre>
      </form>
    </>
  );
}
