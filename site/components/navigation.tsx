import type { JSX } from 'preact';
import { holds, navigationTree, nearestPath } from '../navigation-tree.ts';
import { usePage } from '../page-context.ts';
import type { SiteLink } from '../site-link.ts';

interface NavigationProps {
  /** Path of the page. */
  readonly path: string;
}

/** The main menu; sub-menus are disclosures that open without JavaScript. */
export function Navigation({ path }: NavigationProps): JSX.Element {
  const context = usePage();
  const { classes } = context.theme;
  const links = navigationTree(context);
  const nearest = nearestPath(links, path);
  return (
    <nav class={classes.navigation} aria-label="Menu principal">
      <ul class={classes.navigationList}>
        {links.map((link) => (
          <li class={classes.navigationItem} key={link.label}>
            {link.children.length === 0 ? (
              <NavigationLink link={link} path={path} nearest={nearest} />
            ) : (
              <SubMenu link={link} path={path} nearest={nearest} />
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface ItemProps {
  readonly link: SiteLink;
  readonly path: string;
  /** The path in the menu that is nearest to the page. */
  readonly nearest: string | undefined;
}

function NavigationLink({ link, path, nearest }: ItemProps): JSX.Element {
  const { classes } = usePage().theme;
  const near = holds(link, nearest) ? 'true' : undefined;
  const current = link.path === path ? 'page' : near;
  return (
    <a class={classes.navigationLink} href={link.href ?? ''} aria-current={current}>
      {link.label}
    </a>
  );
}

function SubMenu({ link, path, nearest }: ItemProps): JSX.Element {
  const { classes } = usePage().theme;
  const own = link.href === undefined ? [] : [{ ...link, children: [] }];
  return (
    <details name="menu">
      <summary
        class={classes.navigationButton}
        data-current={holds(link, nearest) ? '' : undefined}
      >
        {link.label}
      </summary>
      <div class={classes.menu}>
        <ul class={classes.menuList}>
          {[...own, ...link.children].map((child) => (
            <li key={child.label}>
              <NavigationLink link={child} path={path} nearest={nearest} />
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
