import { href } from './address.ts';
import type { PageContext } from './page-context.ts';
import { type SiteLink, siteLinks } from './site-link.ts';

/** A legal mention; it has no address where its page doesn't exist yet. */
export interface LegalLink {
  readonly label: string;
  readonly href?: string;
}

const STATEMENTS = { non: 'non', partial: 'partiellement', full: 'totalement' };
const ACCESSIBILITY_PATH = '/accessibilite/';

/**
 * The mentions at the foot of each page. On a site of the State the accessibility statement always
 * stands among them, and says «non conforme» until an audit allows to say more.
 */
export function legalLinks(context: PageContext): LegalLink[] {
  const { site } = context.catalog;
  const written = siteLinks(context, site.footer?.legal);
  const plan = { label: 'Plan du site', href: href(context, '/plan-du-site/') };
  const hasPlan = written.some(({ path }) => path === '/plan-du-site/');
  const hasStatement = written.some(({ path }) => path === ACCESSIBILITY_PATH);
  const statement = accessibilityLabel(site.legal?.accessibility);
  const links = written.map(
    ({ path, label, href: address }: SiteLink): LegalLink => ({
      label: path === ACCESSIBILITY_PATH ? statement : label,
      ...(address !== undefined && { href: address }),
    }),
  );
  return [
    ...(hasPlan ? [] : [plan]),
    ...(hasStatement || !context.theme.isState ? [] : [accessibilityLink(context, statement)]),
    ...links,
  ];
}

function accessibilityLabel(statement: keyof typeof STATEMENTS = 'non'): string {
  return `Accessibilité\u00a0: ${STATEMENTS[statement]} conforme`;
}

function accessibilityLink(context: PageContext, label: string): LegalLink {
  const hasPage = [...context.catalog.entries.values()].some(
    (entry) => entry.path === ACCESSIBILITY_PATH,
  );
  return { label, ...(hasPage && { href: href(context, ACCESSIBILITY_PATH) }) };
}
