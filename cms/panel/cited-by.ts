import type { EntryKey, IndexedEntry } from '../../core/browser.ts';
import type { Element } from '../decap.ts';
import type { Studio } from '../studio/studio.ts';

/** «Cité par N», with a link to each form. */
export function citedBy(studio: Studio, key: EntryKey): Element | null {
  const { h } = window;
  const citing = studio.citing(key);
  if (citing.length === 0) return h('p', null, 'Cité par aucune autre fiche.');
  return h(
    'details',
    null,
    h('summary', null, `Cité par ${citing.length} fiche${citing.length > 1 ? 's' : ''}`),
    h('ul', null, ...citing.map((entry) => h('li', { key: entry.key }, link(entry)))),
  );
}

function link({ key, title }: IndexedEntry): Element {
  return window.h('a', { href: formAddress(key), target: '_blank', rel: 'noopener' }, title);
}

/** The address of an entry's form, from the CMS's own page. */
export function formAddress(key: EntryKey): string {
  const [collection = '', id = ''] = key.split('/');
  return `#/collections/${collection}/entries/${id}`;
}

/** What a refused deletion says. */
export function citedSentence(citing: readonly Pick<IndexedEntry, 'title' | 'key'>[]): string {
  const list = citing.slice(0, 10).map(({ title, key }) => `– ${title} (${key})`);
  const more = citing.length > 10 ? [`… et ${citing.length - 10} autres`] : [];
  return [
    `Suppression refusée : ${citing.length === 1 ? 'une fiche cite' : `${citing.length} fiches citent`} celle-ci.`,
    ...list,
    ...more,
    'Retirez d’abord ces références, ou archivez la fiche.',
  ].join('\n');
}
