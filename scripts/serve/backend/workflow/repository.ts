import { unusableHistory } from '../../../../core/index.ts';
import { runGit } from '../../../git/run-git.ts';

/** The repository that the editors' drafts belong to. */
export interface DraftRepository {
  /** The folder that is served, which holds `content/`. */
  readonly root: string;
  /** The folder of the whole work tree. */
  readonly top: string;
  /** Path of the root in the work tree: empty, or ends with `/`. */
  readonly prefix: string;
  /** The branch that the work tree is on: what is published goes there. */
  readonly branch: string;
}

/** Finds the repository of a folder; returns a French sentence when drafts can't be kept in it. */
export async function draftRepository(root: string): Promise<DraftRepository | string> {
  const place = await runGit(root, ['rev-parse', '--show-toplevel', '--show-prefix']);
  if (place.code !== 0) return refused(unusableHistory(place), 'Créez-le avec « git init ».');
  const [top = root, prefix = ''] = place.output.split('\n');
  const head = await runGit(root, ['rev-parse', '--verify', 'HEAD^{commit}']);
  if (head.code !== 0) {
    return refused(
      'Le dépôt Git n’a encore aucun commit.',
      'Faites-en un : « git add . » puis « git commit -m "Contenus" ».',
    );
  }
  const branch = (await runGit(root, ['symbolic-ref', '--quiet', '--short', 'HEAD'])).output.trim();
  if (branch === '') {
    return refused(
      'Le dossier de travail n’est sur aucune branche.',
      'Choisissez celle à publier : « git switch main ».',
    );
  }
  if (branch.startsWith('cms/')) {
    return refused(
      `La branche « ${branch} » est celle d’un brouillon.`,
      'Revenez à celle que le site publie : « git switch main ».',
    );
  }
  return { root, top, prefix, branch };
}

function refused(reason: string, cure: string): string {
  return `La relecture avant publication (--workflow) garde les brouillons dans des branches Git. ${reason} ${cure}`;
}
