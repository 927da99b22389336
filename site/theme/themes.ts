import type { Site } from '../../core/index.ts';
import { theme as state } from './dsfr-etat/theme.ts';
import { theme as neutral } from './neutral/theme.ts';
import type { Theme } from './theme.ts';

/** The theme that the settings ask for. The State's look is never a default. */
export function themeOf(site: Site): Theme {
  return site.theme === 'dsfr-etat' ? state : neutral;
}
