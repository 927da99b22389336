import { readText } from '../own-file.ts';
import type { Theme } from '../theme.ts';
import { classes } from './classes.ts';
import { DSFR_FOLDER, DSFR_VERSION } from './package-files.ts';
import { dsfrStylesheet } from './stylesheet.ts';

const FONTS = ['fonts/Marianne-Regular.woff2', 'fonts/Marianne-Bold.woff2'];
const rules = readText('dsfr-etat/theme.css');

/** The State's design system, for the State's own sites only. */
export const theme: Theme = {
  name: 'dsfr-etat',
  isState: true,
  classes,
  barColors: { light: '#000091', dark: '#1e1e1e' },
  favicon: 'favicon.svg',
  preload: FONTS,
  version: `dsfr ${DSFR_VERSION}\n${rules}\n${Object.values(classes).join(' ')}`,
  stylesheet: (ownRules) => dsfrStylesheet(rules + ownRules),
  files: [
    { path: 'favicon.svg', root: DSFR_FOLDER, file: 'favicon/favicon.svg' },
    ...FONTS.map((path) => ({ path, root: DSFR_FOLDER, file: path })),
  ],
};
