import { runGit } from '../git/run-git.ts';
import type { DraftRepository } from './backend/workflow/repository.ts';

/** What whoever starts a server with drafts should know. */
export async function draftsNotice({ root, branch }: DraftRepository): Promise<string> {
  const where = `Relecture : les brouillons sont des branches cms/… de ce dépôt, et se publient sur « ${branch} ».`;
  const { output } = await runGit(root, ['status', '--porcelain', '-z', '--', 'content']);
  const count = output.split('\0').filter(Boolean).length;
  if (count === 0) return where;
  const files = count === 1 ? 'un fichier de content/ a' : `${count} fichiers de content/ ont`;
  return `${where}\nAttention : ${files} des modifications qui ne sont pas dans Git. L’espace d’édition part du dernier commit, et ne publie rien par-dessus elles.`;
}
