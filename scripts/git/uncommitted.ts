import { runGit } from './run-git.ts';

/**
 * True when some folders of a repository hold what its last commit doesn't, or lack what it holds;
 * false where there is no commit to compare with.
 */
export async function isUncommitted(root: string, folders: readonly string[]): Promise<boolean> {
  const head = await runGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  if (head.code !== 0) return false;
  const status = ['status', '--porcelain', '--untracked-files=normal', '--', ...folders];
  const { code, output } = await runGit(root, status);
  return code === 0 && output !== '';
}
