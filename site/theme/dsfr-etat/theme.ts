import { readText } from '../own-file.ts';
import type { Theme } from '../theme.ts';
import { classes } from './classes.ts';
import { DSFR_FOLDER, DSFR_VERSION } from './package-files.ts';
import { dsfrStylesheet } from './stylesheet.ts';

const FONTS = ['Marianne-Regular', 'Marianne-Regular_Italic', 'Marianne-Medium', 'Marianne-Bold'];
const rules = readText('dsfr-etat/theme.css');

/** The State's design system, for the State's own sites only. */
export const theme: Theme = {
  name: 'dsfr-etat',
  isState: true,
  classes,
  barColors: { light: '#000091', dark: '#1e1e1e' },
  favicon: 'favicon.svg',
  preload: ['fonts/Marianne-Regular.woff2', 'fonts/Marianne-Bold.woff2'],
  version: `dsfr ${DSFR_VERSION}\n${rules}\n${Object.values(classes).join(' ')}`,
  stylesheet: (ownRules) => dsfrStylesheet(rules + ownRules),
  files: [
    { path: 'favicon.svg', root: DSFR_FOLDER, file: 'favicon/favicon.svg' },
    ...FONTS.map((name) => {
      const path = `fonts/${name}.woff2`;
      return { path, root: DSFR_FOLDER, file: path };
    }),
  ],
};
