const DARK_RULE = /([^{}]*\[data-fr-theme=dark\][^{}]*)\{([^{}]*)\}/g;

/**
 * The design system turns dark when a script says so. This adds the same rules under the system's
 * own preference, so that pages are dark from the first paint, and without JavaScript too.
 * An explicit choice (`data-fr-theme` on the root) still wins.
 */
export function followSystemScheme(css: string): string {
  return css.replaceAll(DARK_RULE, (rule: string, selectors: string, declarations: string) => {
    const system = selectors
      .replaceAll(':root[data-fr-theme=dark]', ':root:not([data-fr-theme])')
      .replaceAll('[data-fr-theme=dark]', ':root:not([data-fr-theme])');
    return `${rule}@media (prefers-color-scheme:dark){${system}{${declarations}}}`;
  });
}
