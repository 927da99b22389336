import { PurgeCSS } from 'purgecss';
import { classes } from './classes.ts';
import { followSystemScheme } from './dark-scheme.ts';
import { embedIcons } from './icons.ts';
import { readDsfr } from './package-files.ts';

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
  'summary',
  'pagination',
  'form',
  'input',
  'search',
];

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
  const parts = ['core/core', ...COMPONENTS.map((name) => `component/${name}/${name}`)];
  const source = parts.map((part) => readDsfr(`${part}.main.min.css`)).join('\n');
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: `${ELEMENTS} ${Object.values(classes).join(' ')}`, extension: 'txt' }],
    css: [{ raw: `${withoutFonts(source)}${SEPARATOR}${ownRules}` }],
    variables: true,
    keyframes: true,
    safelist: { deep: [/^data-scheme/] },
  });
  return embedIcons(followSystemScheme(purged?.css ?? ''));
}

const SEPARATOR = '\n/*! purgecss start ignore */\n';

/** The fonts are declared by the theme's own rules: fewer weights, and one format. */
function withoutFonts(css: string): string {
  return css.replaceAll(/@font-face\{[^}]*\}/g, '');
}
