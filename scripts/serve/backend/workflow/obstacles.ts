import { row, text } from '../asked.ts';
import { conflictOf } from '../conflict.ts';
import type { Refusal } from '../refusal.ts';
import { gitIn } from './clone.ts';
import { foreignFileOf, renewDraft, textInDraft } from './draft-base.ts';
import { branchOf, LABEL } from './draft-key.ts';
import { handBack } from './hand-back.ts';
import { readStatuses } from './statuses.ts';
import type { Work } from './work.ts';

const GONE =
  'Ce brouillon n’existe plus : quelqu’un l’a publié ou supprimé. Rechargez la page pour voir où en est la fiche.';
const NOT_READY =
  'Ce brouillon n’est pas « Prêt » : quelqu’un a changé son état. Rechargez la page, puis relisez-le.';
const IGNORED =
  'Git ne garde pas ce fichier (voir .gitignore dans le dépôt) : rien n’a été enregistré.';

/** Why a writing request can't be carried out without undoing the work of somebody else. */
export async function obstacleTo(work: Work): Promise<Refusal | undefined> {
  const { touched, bases, clone, before, action } = work;
  const [key] = touched.drafts;
  const draft = key === undefined ? undefined : branchOf(key);
  if (draft === undefined || (action === 'persistEntry' && !before.has(draft))) {
    return conflictOf(touched, bases, clone.contentRoot);
  }
  if (!before.has(draft)) return { status: 409, error: GONE };
  if (action === 'persistEntry')
    return (await renewed(work, draft)) ?? conflictInDraft(work, draft);
  if (action !== 'publishUnpublishedEntry') return undefined;
  const labels = await readStatuses((args) => gitIn(clone, args));
  const isReady = labels.get(draft) === `${LABEL}pending_publish`;
  if (!isReady) return { status: 409, error: NOT_READY };
  const foreign = await foreignFileOf(clone, work.repository, draft);
  return foreign === undefined
    ? renewed(work, draft)
    : {
        status: 409,
        error: `Ce brouillon change « ${foreign} », qui n’est pas un contenu : ${BY_GIT}`,
      };
}

const BY_GIT = 'il ne se publie pas ici. Faites-le relire et fusionner avec Git.';

/** A draft that stands on what is published now is one from then on, even if the save is refused. */
async function renewed(work: Work, draft: string): Promise<Refusal | undefined> {
  const { clone, repository, before } = work;
  return (
    (await renewDraft(clone, repository.branch, draft)) ??
    (await handBack(clone, repository, before))
  );
}

async function conflictInDraft(work: Work, draft: string): Promise<Refusal | undefined> {
  const { clone, touched, bases } = work;
  const texts = new Map<string, string | null>();
  for (const { path } of touched.writes) {
    if (Object.hasOwn(bases, path)) texts.set(path, await textInDraft(clone, draft, path));
  }
  return conflictOf(touched, bases, clone.contentRoot, (path) => texts.get(path) ?? null);
}

/** Tells of a file that was sent and that Git left out: `.gitignore` does so in silence. */
export async function unwritten(work: Work): Promise<Refusal | undefined> {
  const { action, body, touched, clone, repository } = work;
  if (action !== 'persistEntry') return undefined;
  const [key] = touched.drafts;
  const branch = key === undefined ? repository.branch : branchOf(key);
  const files = row(row(body).params).dataFiles;
  for (const file of Array.isArray(files) ? files.map(row) : []) {
    const kept = await textInDraft(clone, branch, text(file.newPath ?? file.path));
    if (kept === null) return { status: 409, error: IGNORED };
  }
  return undefined;
}
