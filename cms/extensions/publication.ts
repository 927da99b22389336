import { dataOf, idOf } from '../check/problems.ts';
import type { DecapCms, EntryMap } from '../decap.ts';
import { makeNotice, type Notice } from '../publication/notice.ts';
import { type Shown, shownNow, untilShown } from '../publication/shown.ts';
import type { Studio } from '../studio/studio.ts';

const WAITING = 'Publié. Le site se met à jour…';
const SHOWN = 'Le site montre votre changement.';
const LATE =
  'Le site ne montre pas encore votre changement. S’il tarde, prévenez la personne qui gère le site.';
const WITHHELD = 'Enregistré. Cette fiche est un brouillon : le site ne la montre pas.';

/** Tells the editor when the site shows what was just published. */
export function install(cms: DecapCms, studio: Studio): void {
  const before = new Map<string, Shown>();
  const notice = makeNotice();
  let last = 0;
  const follow = async (key: string, page: string | undefined): Promise<void> => {
    last += 1;
    const mine = last;
    notice.say(WAITING);
    const isShown = await untilShown(key, before.get(key), () => mine === last);
    if (mine !== last) return;
    await studio.refresh();
    tell(notice, isShown, studio.entry(key)?.path ?? page);
  };
  cms.registerEventListener({
    name: 'prePublish',
    handler: async ({ entry }) => {
      const key = keyOf(studio, entry);
      before.set(key, await shownNow(key));
    },
  });
  cms.registerEventListener({
    name: 'postPublish',
    handler: ({ entry }) => {
      const key = keyOf(studio, entry);
      if (dataOf(entry).status === 'draft') notice.say(WITHHELD);
      else void follow(key, key.startsWith('site/') ? '/' : undefined);
    },
  });
}

function tell(notice: Notice, isShown: boolean, page: string | undefined): void {
  if (!isShown) notice.say(LATE);
  else if (page === undefined) notice.say(SHOWN);
  else {
    const href = new URL(`..${page}`, window.location.href).href;
    notice.say(SHOWN, { href, text: 'Voir la page' });
  }
}

function keyOf(studio: Studio, entry: EntryMap): string {
  const collection = String(entry.get('collection'));
  const made = dataOf(entry).reperes_id;
  return `${collection}/${typeof made === 'string' ? made : idOf(studio, collection, entry)}`;
}
