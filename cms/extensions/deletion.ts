import type { DecapCms, Phrases } from '../decap.ts';
import { citedSentence } from '../panel/cited-by.ts';
import type { Studio } from '../studio/studio.ts';

const FORM = /^#\/collections\/([^/]+)\/entries\/([^/?]+)/;

/**
 * Refuses to delete what others cite, before anything is asked of a forge: Decap tells nobody of a
 * deletion, but it asks for a confirmation first.
 */
export function install(cms: DecapCms, studio: Studio): void {
  const confirm = window.confirm.bind(window);
  window.confirm = (question = '') => {
    const [, collection, id] = FORM.exec(decodeURI(window.location.hash)) ?? [];
    const citing = studio.citing(`${collection}/${id}`);
    const isDeletion = deletionQuestions(cms.getLocale('fr') ?? {}).includes(question);
    if (!isDeletion || citing.length === 0) return confirm(question);
    window.alert(citedSentence(citing));
    return false;
  };
}

function deletionQuestions(phrases: Phrases): string[] {
  return ['onDeletePublishedEntry', 'onDeleteWithUnsavedChanges', 'onUnpublishing'].flatMap(
    (name) => {
      const phrase = at(phrases, ['editor', 'editor', name]);
      return typeof phrase === 'string' ? [phrase] : [];
    },
  );
}

function at(
  phrases: Phrases | string | undefined,
  [key, ...rest]: string[],
): Phrases | string | undefined {
  if (key === undefined) return phrases;
  return typeof phrases === 'object' ? at(phrases[key], rest) : undefined;
}
