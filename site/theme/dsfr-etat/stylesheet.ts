import { followSystemScheme } from '../dark-scheme.ts';
import { classes } from './classes.ts';
import { embedIcons } from './icons.ts';
import { DSFR_VERSION, readDsfr } from './package-files.ts';

const COMPONENTS = [
  'link',
  'button',
  'badge',
  'logo',
  'skiplink',
  'breadcrumb',
  'navigation',
  'header',
  'footer',
  'card',
  'tag',
  'stepper',
  'summary',
  'pagination',
  'form',
  'input',
  'search',
];

const PARTS = [
  'core/core.main.min.css',
  // The dark palette.
  'scheme/scheme.min.css',
  ...COMPONENTS.map((name) => `component/${name}/${name}.main.min.css`),
];

/** The part of the stylesheet that comes from the design system keeps its notice. */
const NOTICE = `/*! DSFR v${DSFR_VERSION} | SPDX-License-Identifier: MIT */\n`;

/** Elements that the pages are made of: rules of other elements are purged. */
const ELEMENTS =
  'html body header footer main nav section article aside h1 h2 h3 h4 h5 h6 p a ul ol li dl dt dd ' +
  'strong em del sup sub code pre blockquote hr br img figure figcaption table thead tbody tr th td ' +
  'caption form label input button details summary svg href target _blank rel external aria-current page ' +
  'type search radio disabled checked';

/**
 * The design system's rules that the theme's classes use, then the site's own, purged together so
 * that a colour used by either is kept.
 */
export async function dsfrStylesheet(ownRules: string): Promise<string> {
  const { PurgeCSS } = await import('purgecss');
  const source = PARTS.map(readDsfr).join('\n');
  const [purged] = await new PurgeCSS().purge({
    // The own rules stand on both sides, so that none of them is purged.
    content: [{ raw: [ELEMENTS, ...Object.values(classes), ownRules].join(' '), extension: 'txt' }],
    css: [{ raw: withoutExtras(source) + ownRules }],
    variables: true,
    keyframes: true,
    dynamicAttributes: ['data-fr-theme', 'data-open', 'data-current'],
  });
  return NOTICE + embedIcons(followSystemScheme(purged?.css ?? ''));
}

/** The fonts are declared by the theme's own rules, in one format; the notice is said once for all parts. */
function withoutExtras(css: string): string {
  return css.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/@font-face\{[^}]*\}/g, '');
}
