const DARK_RULE = /([^{}]*\[data-fr-theme="?dark"?\][^{}]*)\{([^{}]*)\}/g;
const CHOSEN = /(?::root)?\[data-fr-theme="?dark"?\]/g;

/**
 * A rule for the dark scheme holds where the reader has chosen it (`data-fr-theme` on the root).
 * This adds the same rule under the system's own preference, so that pages are dark from the first
 * paint and without JavaScript too. An explicit choice still wins. Neither holds on paper, which is
 * white: titles would be too.
 */
export function followSystemScheme(css: string): string {
  return css.replaceAll(DARK_RULE, (rule: string, selectors: string, declarations: string) => {
    const system = selectors.replaceAll(CHOSEN, ':root:not([data-fr-theme])');
    return `@media screen{${rule}}@media screen and (prefers-color-scheme:dark){${system}{${declarations}}}`;
  });
}
