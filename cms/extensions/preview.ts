import type { DecapCms } from '../decap.ts';
import { previewOf } from '../preview/preview.ts';
import type { Studio } from '../studio/studio.ts';

/** Shows each entry beside its form, in the site's own style. */
export function install(cms: DecapCms, studio: Studio): void {
  for (const { collection } of studio.types) {
    cms.registerPreviewTemplate(collection.name, previewOf(studio, collection.name));
  }
  cms.registerPreviewStyle(new URL('reperes.css', window.location.href).href);
  const home = new URL('..', window.location.href);
  // The style sheet has the name of its content: a page of the site knows it.
  fetch(home)
    .then((response) => response.text())
    .then((html) => {
      const page = new DOMParser().parseFromString(html, 'text/html');
      for (const link of page.querySelectorAll('link[rel="stylesheet"]')) {
        cms.registerPreviewStyle(new URL(link.getAttribute('href') ?? '', home).href);
      }
    })
    .catch(() => undefined);
}
