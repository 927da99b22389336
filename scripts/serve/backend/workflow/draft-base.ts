import { kindOfFile } from '../admitted-path.ts';
import type { Refusal } from '../refusal.ts';
import { type Clone, gitIn, gitInContent } from './clone.ts';
import type { DraftRepository } from './repository.ts';

/**
 * Puts a draft on top of what is published now, so that a save can't bring back a former text. Told
 * when both have changed the same lines: then the draft stays as it was.
 */
export async function renewDraft(
  clone: Clone,
  branch: string,
  draft: string,
): Promise<Refusal | undefined> {
  const git = (args: readonly string[]) => gitIn(clone, args);
  const isRecent = await git(['merge-base', '--is-ancestor', branch, draft]);
  if (isRecent.code === 0) return undefined;
  const rebased = await git(['rebase', '--quiet', branch, draft]);
  if (rebased.code !== 0) await git(['rebase', '--abort']);
  await git(['checkout', '--quiet', '--force', branch]);
  return rebased.code === 0 ? undefined : { status: 409, error: DIVERGED };
}

const DIVERGED =
  'La version publiée de cette fiche a changé depuis que ce brouillon a été commencé, aux mêmes endroits : rien n’a été changé. Copiez vos changements, supprimez le brouillon, rouvrez la fiche, puis refaites-les.';

/** The text of a file in a draft; null when it isn't there. */
export async function textInDraft(
  clone: Clone,
  draft: string,
  path: string,
): Promise<string | null> {
  const { code, output } = await gitInContent(clone, ['show', `${draft}:./${path}`]);
  return code === 0 ? output : null;
}

/**
 * A file that a draft changes and that no editor may: whoever can push a branch must not have its
 * programs published by somebody who read an entry. Its path is the work tree's.
 */
export async function foreignFileOf(
  clone: Clone,
  { branch, prefix }: DraftRepository,
  draft: string,
): Promise<string | undefined> {
  const { output } = await gitIn(clone, [
    ...['diff', '--no-relative', '--name-only', '--no-renames', '-z'],
    `${branch}...${draft}`,
  ]);
  return output
    .split('\0')
    .filter(Boolean)
    .find(
      (path) => !path.startsWith(prefix) || kindOfFile(path.slice(prefix.length)) === undefined,
    );
}

/** The files that a draft changes, whatever else has been published since it was begun. */
export async function filesOfDraft(
  clone: Clone,
  branch: string,
  draft: string,
): Promise<ReadonlySet<string>> {
  const { output } = await gitInContent(clone, [
    ...['diff', '--relative', '--name-only', '-z'],
    `${branch}...${draft}`,
  ]);
  return new Set(output.split('\0').filter(Boolean));
}
