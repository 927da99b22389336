import type { DecapCms } from '../decap.ts';
import { openStudio, type Studio } from './studio.ts';

/** Adds something to the CMS before it starts. */
export type Install = (cms: DecapCms, studio: Studio) => void;

/** Starts the CMS with every extension; without its data it would save what the build refuses. */
export function start(extensions: readonly Install[]): void {
  openStudio().then(
    (studio) => {
      for (const install of extensions) install(window.CMS, studio);
      window.CMS.init();
    },
    () => {
      const message = document.createElement('p');
      message.textContent =
        'L’espace d’édition n’a pas pu charger ses règles. Rechargez la page ; si cela dure, prévenez la personne qui gère le site.';
      document.body.append(message);
    },
  );
}
