import { addition, breaking, change, type Difference } from './difference.ts';
import type { TypePair } from './snapshot.ts';
import { quoted } from './words.ts';

/** What differs between the collections of a type: names, addresses, order, words. */
export function compareCollections({ before, after }: TypePair): Difference[] {
  const [old, now] = [before.collection, after.collection];
  const about = (code: string) => ({ code, collection: now.name });
  const subject = quoted(now.label);
  const found: Difference[] = [];
  if (old.name !== now.name) {
    found.push(
      breaking(
        about('collection-moved'),
        `La collection ${quoted(old.name)} s’appelle désormais ${quoted(now.name)} : toutes ses adresses changent.`,
      ),
    );
  }
  if (before.name !== after.name) {
    found.push(
      breaking(
        about('type-renamed'),
        `Dans ${subject}, le type des entrées est ${quoted(after.name)} au lieu de ${quoted(before.name)}.`,
      ),
    );
  }
  if (old.pages && !now.pages) {
    found.push(breaking(about('pages-removed'), `${subject} n’a plus de pages, seulement l’API.`));
  }
  if (!old.pages && now.pages) {
    found.push(addition(about('pages-added'), `${subject} a désormais des pages.`));
  }
  if (old.pages && now.pages && old.listPath !== now.listPath) {
    found.push(
      breaking(
        about('list-moved'),
        `La page de liste ${old.listPath} est désormais à l’adresse ${now.listPath}.`,
      ),
    );
  }
  if (old.orderBy !== now.orderBy) {
    found.push(change(about('order-changed'), `L’ordre de ${subject} change.`));
  }
  const words = ['label', 'labelSingular', 'description', 'titleField'] as const;
  if (words.some((key) => old[key] !== now[key])) {
    found.push(change(about('collection-words'), `${subject} est présentée avec d’autres mots.`));
  }
  return found;
}
