import { runGit } from '../../../git/run-git.ts';
import type { Refusal } from '../refusal.ts';
import { type Clone, gitIn, gitToRepository } from './clone.ts';
import { KNOWN } from './mirror.ts';
import { newProblem } from './new-problem.ts';
import { type Branch, draftBranches, readRef } from './refs.ts';
import type { DraftRepository } from './repository.ts';
import { forgetStatus, noteStatus, readStatuses } from './statuses.ts';

/** The drafts' branches as they were in the clone before a request. */
export type Drafts = ReadonlyMap<string, Branch>;

/**
 * Brings what was written in the clone back to the repository: published files into its work tree,
 * unless that would undo somebody's work there, then the drafts as branches. Tells why it can't.
 */
export async function handBack(
  clone: Clone,
  repository: DraftRepository,
  before: Drafts,
): Promise<Refusal | undefined> {
  return (
    (await handBackPublished(clone, repository)) ??
    (await handBackDrafts(clone, repository.root, before))
  );
}

async function handBackPublished(
  clone: Clone,
  { top, root, branch }: DraftRepository,
): Promise<Refusal | undefined> {
  const [known, now] = await Promise.all([
    readRef(clone, `${KNOWN}${branch}`),
    readRef(clone, `refs/heads/${branch}`),
  ]);
  if (known === undefined || now === undefined || known.commit === now.commit) return undefined;
  const problem = await newProblem(clone, known.commit);
  if (problem !== undefined) return refused(`le site ne pourrait plus être construit. ${problem}`);
  const changed = await gitIn(clone, [
    ...['diff', '--no-relative', '--name-only', '--no-renames', '-z'],
    ...[known.commit, now.commit],
  ]);
  const paths = changed.output.split('\0').filter(Boolean);
  const dirty = await dirtyAmong(top, paths);
  if (dirty !== undefined) return inTheWay(dirty);
  const fetched = await runGit(top, [
    ...['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance'],
    ...['--', clone.folder, `refs/heads/${branch}`],
  ]);
  if (fetched.code !== 0) return refused(said(fetched.stderr));
  const merged = await runGit(root, [
    ...['-c', 'gc.auto=0', '-c', 'maintenance.auto=false'],
    ...['merge', '--quiet', '--ff-only', '--no-autostash', now.commit],
  ]);
  return merged.code === 0 ? undefined : refused(said(merged.stderr));
}

/** The first of some files on which the work tree holds something that Git doesn't. */
async function dirtyAmong(top: string, paths: readonly string[]): Promise<string | undefined> {
  if (paths.length === 0) return undefined;
  const { output } = await runGit(top, [
    ...['--literal-pathspecs', 'status', '--porcelain', '-z', '--no-renames'],
    ...['--untracked-files=all', '--ignored=matching', '--', ...paths],
  ]);
  return output.split('\0').find(Boolean)?.slice(3);
}

async function handBackDrafts(
  clone: Clone,
  root: string,
  before: Drafts,
): Promise<Refusal | undefined> {
  const inClone = (args: readonly string[]) => gitIn(clone, args);
  const inRepository = (args: readonly string[]) => runGit(root, args);
  const [known, now, labels, noted] = await Promise.all([
    draftBranches(clone, KNOWN),
    draftBranches(clone, 'refs/heads/'),
    readStatuses(inClone),
    readStatuses(inRepository),
  ]);
  const gone = [...before.values()].filter(({ name }) => !now.has(name));
  const moved = [...now.values()].filter(({ name, commit }) => before.get(name)?.commit !== commit);
  const names = [...moved, ...gone].map(({ name }) => name);
  if (names.length > 0) {
    const pushed = await gitToRepository(clone, [
      // The repository's own hooks aren't run either: an editor's save isn't a developer's push.
      ...['push', '--quiet', '--atomic', '--no-verify'],
      '--receive-pack=git -c core.hooksPath=/dev/null receive-pack',
      ...names.map(
        (name) => `--force-with-lease=refs/heads/${name}:${known.get(name)?.commit ?? ''}`,
      ),
      'origin',
      ...moved.map(({ name }) => `refs/heads/${name}:refs/heads/${name}`),
      ...gone.map(({ name }) => `:refs/heads/${name}`),
    ]);
    if (pushed.code !== 0) return refused(said(pushed.stderr));
  }
  for (const [name, label] of labels) {
    if (now.has(name) && noted.get(name) !== label) await noteStatus(inRepository, name, label);
  }
  for (const { name } of gone) if (noted.has(name)) await forgetStatus(inRepository, name);
  return undefined;
}

function inTheWay(path: string): Refusal {
  return refused(
    `« ${path} » a, dans le dossier de travail, des modifications qui ne sont pas dans Git et qui seraient écrasées. Enregistrez-les dans Git ou annulez-les, puis recommencez.`,
  );
}

function refused(reason: string): Refusal {
  return { status: 409, error: `Rien n’a été publié : ${reason}` };
}

/** The gist of what Git said, which is for people already. */
function said(stderr: string): string {
  return `Git a répondu « ${stderr.trim().split('\n').slice(-3).join(' ').slice(0, 300)} ».`;
}
