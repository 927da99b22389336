import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citationsOf } from '../../../core/index.ts';
import { kindOfFile } from './admitted-path.ts';
import type { Touched } from './asked.ts';
import type { Refusal } from './refusal.ts';

/** What a file must be for a save to take place: its text, or `null` when there must be none. */
export type Bases = Readonly<Record<string, unknown>>;

const CHANGED =
  'Cette fiche a été modifiée par quelqu’un d’autre depuis que vous l’avez ouverte : rien n’a été enregistré, son travail est intact. Copiez vos changements, rechargez la page, puis refaites-les.';
const TAKEN =
  'Une fiche a pris cet identifiant entre-temps : rien n’a été enregistré. Changez le titre, ou modifiez la fiche qui existe.';
const GONE =
  'Cette fiche a été supprimée ou renommée depuis que vous l’avez ouverte : rien n’a été enregistré.';

/** The text of a file as it is now; null when there is none. */
export type TextOf = (path: string) => string | null;

/** Why a request can't go on without undoing the work of somebody else. */
export function conflictOf(
  { writes, deletes }: Touched,
  bases: Bases,
  root: string,
  textOf: TextOf = (path) => currentText(join(root, path)),
): Refusal | undefined {
  for (const { path } of writes) {
    if (!Object.hasOwn(bases, path)) continue;
    const [base, now] = [bases[path], textOf(path)];
    if (base === now) continue;
    if (base === null) return { status: 409, error: TAKEN };
    return { status: 409, error: now === null ? GONE : CHANGED };
  }
  return deletes.map((path) => citedRefusal(path, root)).find((refusal) => refusal !== undefined);
}

function citedRefusal(path: string, root: string): Refusal | undefined {
  if (kindOfFile(path) !== 'entry') return undefined;
  const citing = citationsOf(root, path);
  if (citing.length === 0) return undefined;
  const titles = citing.slice(0, 5).map(({ title }) => `« ${title} »`);
  const more = citing.length > 5 ? ` et ${citing.length - 5} autres` : '';
  return {
    status: 409,
    error: `Suppression refusée : ${citing.length === 1 ? 'une fiche cite' : `${citing.length} fiches citent`} celle-ci (${titles.join(', ')}${more}). Retirez d’abord ces références, ou archivez la fiche.`,
  };
}

function currentText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
