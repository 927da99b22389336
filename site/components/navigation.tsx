import type { JSX } from 'preact';
import { currentness, navigationTree } from '../navigation-tree.ts';
import { usePage } from '../page-context.ts';
import type { SiteLink } from '../site-link.ts';

interface NavigationProps {
  /** Where the page is in the menu, as `menuPlace` says it. */
  readonly place: string;
}

/** The main menu; sub-menus are disclosures that open without JavaScript. */
export function Navigation({ place }: NavigationProps): JSX.Element {
  const context = usePage();
  const { classes } = context.theme;
  return (
    <nav class={classes.navigation} aria-label="Menu principal">
      <ul class={classes.navigationList}>
        {navigationTree(context).map((link) => (
          <li class={classes.navigationItem} key={link.label}>
            {link.children.length === 0 ? (
              <NavigationLink link={link} place={place} />
            ) : (
              <SubMenu link={link} place={place} />
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface ItemProps extends NavigationProps {
  readonly link: SiteLink;
}

function NavigationLink({ link, place }: ItemProps): JSX.Element {
  const { classes } = usePage().theme;
  return (
    <a
      class={classes.navigationLink}
      href={link.href ?? ''}
      aria-current={currentness(link, place)}
    >
      {link.label}
    </a>
  );
}

function SubMenu({ link, place }: ItemProps): JSX.Element {
  const { classes } = usePage().theme;
  const own = link.href === undefined ? [] : [{ ...link, children: [] }];
  const links = [...own, ...link.children];
  const isCurrent = links.some((child) => currentness(child, place) !== undefined);
  return (
    <details name="menu">
      <summary class={classes.navigationButton} data-current={isCurrent ? '' : undefined}>
        {link.label}
      </summary>
      <div class={classes.menu}>
        <ul class={classes.menuList}>
          {links.map((child) => (
            <li key={child.label}>
              <NavigationLink link={child} place={place} />
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
