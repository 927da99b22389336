import type { JSX } from 'preact';
import { leadsTo, navigationTree } from '../navigation-tree.ts';
import { usePage } from '../page-context.ts';
import type { SiteLink } from '../site-link.ts';

interface NavigationProps {
  readonly path: string;
}

/** The main menu; sub-menus are disclosures that open without JavaScript. */
export function Navigation({ path }: NavigationProps): JSX.Element {
  const context = usePage();
  const { classes } = context.theme;
  return (
    <nav class={classes.navigation} aria-label="Menu principal">
      <ul class={classes.navigationList}>
        {navigationTree(context).map((link) => (
          <li class={classes.navigationItem} key={link.label}>
            {link.children.length === 0 ? (
              <NavigationLink link={link} path={path} />
            ) : (
              <SubMenu link={link} path={path} />
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
}

function NavigationLink({ link, path }: ItemProps): JSX.Element {
  const { classes } = usePage().theme;
  return (
    <a class={classes.navigationLink} href={link.href ?? ''} aria-current={currentness(link, path)}>
      {link.label}
    </a>
  );
}

function SubMenu({ link, path }: ItemProps): JSX.Element {
  const { classes } = usePage().theme;
  const own = link.href === undefined ? [] : [{ ...link, children: [] }];
  return (
    <details name="menu">
      <summary class={classes.navigationButton} data-current={leadsTo(link, path) ? '' : undefined}>
        {link.label}
      </summary>
      <div class={classes.menu}>
        <ul class={classes.menuList}>
          {[...own, ...link.children].map((child) => (
            <li key={child.label}>
              <NavigationLink link={child} path={path} />
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

function currentness(link: SiteLink, path: string): 'page' | 'true' | undefined {
  if (link.path === path) return 'page';
  return leadsTo(link, path) ? 'true' : undefined;
}
