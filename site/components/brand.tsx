import { Fragment, type JSX } from 'preact';
import { typography } from '../../core/index.ts';
import { usePage } from '../page-context.ts';

const OFFICIAL_TITLE = ['République', 'Française'];

/** The State's bloc-marque: the official title, line by line, between Marianne and the motto. */
export function Brand(): JSX.Element {
  const { catalog, theme } = usePage();
  const lines = catalog.site.brand ?? OFFICIAL_TITLE;
  return (
    <p class={theme.classes.logo}>
      {lines.map((line, index) => (
        <Fragment key={line}>
          {index > 0 && <br />}
          {typography(line)}
        </Fragment>
      ))}
    </p>
  );
}
