import { followSystemScheme } from '../dark-scheme.ts';
import { classes as stateClasses } from '../dsfr-etat/classes.ts';
import { readText, THEME_FOLDER } from '../own-file.ts';
import type { ClassRole, Theme } from '../theme.ts';

const PARTS = ['colours', 'elements', 'frame', 'components', 'progress', 'search'];
const rules = followSystemScheme(PARTS.map((name) => readText(`neutral/${name}.css`)).join('\n'));
const icon = readText('neutral/favicon.svg');

/** `cardTitle` is styled as `.card-title`: this theme's classes are the roles themselves. */
const classes = Object.fromEntries(
  Object.keys(stateClasses).map((role) => [
    role,
    role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  ]),
) as Record<ClassRole, string>;

/** A plain look without anything of the State's identity: system fonts and rules of our own. */
export const theme: Theme = {
  name: 'neutral',
  isState: false,
  classes,
  barColors: { light: '#17494d', dark: '#15191a' },
  favicon: 'favicon.svg',
  preload: [],
  version: `${rules}\n${icon}`,
  stylesheet: (ownRules) => Promise.resolve(rules + ownRules),
  files: [{ path: 'favicon.svg', root: THEME_FOLDER, file: 'neutral/favicon.svg' }],
};
