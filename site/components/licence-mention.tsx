import type { JSX } from 'preact';
import { typography } from '../../core/index.ts';
import { usePage } from '../page-context.ts';
import { ExternalLink } from './external-link.tsx';

/** Under which licence the content may be used again. */
export function LicenceMention(): JSX.Element | null {
  const { catalog, theme } = usePage();
  const { licence } = catalog.site;
  if (licence === undefined) return null;
  return (
    <div class={theme.classes.footerCopy}>
      <p>
        Sauf mention explicite de propriété intellectuelle détenue par des tiers, les contenus de ce
        site sont proposés sous{' '}
        <ExternalLink class="licence-name" url={licence.url}>
          {typography(licence.spdx ?? licence.name)}
        </ExternalLink>
        .
      </p>
    </div>
  );
}
