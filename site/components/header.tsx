import type { JSX } from 'preact';
import { typography } from '../../core/index.ts';
import { href } from '../address.ts';
import { frameId } from '../frame-id.ts';
import { usePage } from '../page-context.ts';
import { Brand } from './brand.tsx';
import { Navigation } from './navigation.tsx';
import { SearchForm } from './search-form.tsx';

interface HeaderProps {
  /** Where the page is in the menu, as `menuPlace` says it. */
  readonly place: string;
}

const MENU = frameId('navigation');

/** Who speaks, and the main menu. The menu is open where no script can open it. */
export function Header({ place }: HeaderProps): JSX.Element {
  const context = usePage();
  const { classes } = context.theme;
  return (
    <header class={classes.header}>
      <div class={classes.headerBody}>
        <div class={classes.container}>
          <div class={classes.headerRow}>
            <HeaderBrand />
            <div class={`${classes.headerTools} wide-only`}>
              <SearchForm
                id={frameId('recherche')}
                label="Recherche sur le site"
                shows="suggestions"
              />
            </div>
          </div>
        </div>
      </div>
      <div class={`${classes.headerMenu} site-menu`} id={MENU} tabIndex={-1}>
        <div class={classes.container}>
          <Navigation place={place} />
        </div>
      </div>
    </header>
  );
}

function HeaderBrand(): JSX.Element {
  const context = usePage();
  const { classes, isState } = context.theme;
  const { name, tagline } = context.catalog.site;
  return (
    <div class={classes.headerBrand}>
      <div class={classes.headerBrandTop}>
        {isState && (
          <div class={classes.headerLogo}>
            <Brand />
          </div>
        )}
        <div class={classes.headerNavbar}>
          <form action={href(context, '/recherche/')}>
            <button class={classes.buttonSearch} type="submit" title="Rechercher">
              Rechercher
            </button>
          </form>
          <button
            class={classes.buttonMenu}
            type="button"
            aria-controls={MENU}
            aria-expanded={false}
            data-menu-button
          >
            Menu
          </button>
        </div>
      </div>
      <div class={classes.headerService}>
        <a href={href(context, '/')} title={typography(`Accueil – ${name}`)}>
          <p class={classes.headerServiceTitle}>{typography(name)}</p>
        </a>
        {tagline !== undefined && <p class={classes.headerServiceTagline}>{typography(tagline)}</p>}
      </div>
    </div>
  );
}
