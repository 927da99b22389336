import type { classes } from './dsfr-etat/classes.ts';

/** The parts of a page that a theme gives classes to. */
export type ClassRole = keyof typeof classes;

/** A font or an icon that is copied as it is. */
export interface ThemeFile {
  /** Where it goes, beside the stylesheet. */
  readonly path: string;
  /** Folder that it is read from. */
  readonly root: string;
  /** Its path in that folder. */
  readonly file: string;
}

/** What a theme decides. Components ask it for classes; nothing else knows the design system. */
export interface Theme {
  /** Its name in `content/site.yml`. */
  readonly name: 'dsfr-etat' | 'neutral';
  /** True where the page speaks for the State: bloc-marque, official links, legal mentions. */
  readonly isState: boolean;
  readonly classes: Readonly<Record<ClassRole, string>>;
  /** Colour of the browser's own bars, light and dark. */
  readonly barColors: { readonly light: string; readonly dark: string };
  /** Icon's name among `files`. */
  readonly favicon: string;
  /** Fonts that every page needs at once, by their names among `files`. */
  readonly preload: readonly string[];
  /** Changes when what the theme takes from elsewhere changes. */
  readonly version: string;
  /** The stylesheet to which the site's own rules are appended. */
  readonly stylesheet: (ownRules: string) => Promise<string>;
  /** Fonts and icons. */
  readonly files: readonly ThemeFile[];
}
