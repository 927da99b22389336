import type { JSX } from 'preact';
import { typography } from '../../core/index.ts';
import { href } from '../address.ts';
import { frameId } from '../frame-id.ts';
import { usePage } from '../page-context.ts';
import { Brand } from './brand.tsx';
import { LegalLinks } from './legal-links.tsx';
import { LicenceMention } from './licence-mention.tsx';
import { OfficialLinks } from './official-links.tsx';
import { SchemeChoice } from './scheme-choice.tsx';
import { UsefulLinks } from './useful-links.tsx';

/** What each page ends with: who publishes, official links, legal mentions, licence. */
export function Footer(): JSX.Element {
  const context = usePage();
  const { classes, isState } = context.theme;
  const { site } = context.catalog;
  const description = site.footer?.description ?? site.description;
  return (
    <footer class={classes.footer} id={frameId('pied-de-page')} tabIndex={-1}>
      <div class={classes.container}>
        <div class={classes.footerBody}>
          {isState && (
            <div class={classes.footerBrand}>
              <a href={href(context, '/')} title={typography(`Retour à l’accueil – ${site.name}`)}>
                <Brand />
              </a>
            </div>
          )}
          <div class={classes.footerContent}>
            {description !== undefined && (
              <p class={classes.footerDescription}>{typography(description)}</p>
            )}
            <UsefulLinks />
            {isState && <OfficialLinks />}
          </div>
        </div>
        <div class={classes.footerBottom}>
          <LegalLinks />
          <SchemeChoice />
          <LicenceMention />
        </div>
      </div>
    </footer>
  );
}
