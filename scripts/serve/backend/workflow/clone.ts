import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type GitAnswer, runGit } from '../../../git/run-git.ts';
import type { DraftRepository } from './repository.ts';

/** A clone in which drafts are written and merged: nobody's work tree is ever touched by that. */
export interface Clone {
  /** Absolute path. */
  readonly folder: string;
  /** The folder in it that holds `content/`. */
  readonly contentRoot: string;
}

/** Runs Git in the clone, whatever the person has set. */
export function gitIn({ folder }: Clone, args: readonly string[]): Promise<GitAnswer> {
  return runGit(folder, args, { own: folder, bare: true });
}

/** The same in its folder of content: paths are those of Decap's protocol. */
export function gitInContent(
  { folder, contentRoot }: Clone,
  args: readonly string[],
): Promise<GitAnswer> {
  return runGit(contentRoot, args, { own: folder, bare: true });
}

/** Runs Git in the clone to speak with the repository, which the person may have to trust first. */
export function gitToRepository({ folder }: Clone, args: readonly string[]): Promise<GitAnswer> {
  return runGit(folder, args, { own: folder });
}

/** What the clone has of its own: what a person or a machine has set doesn't count in it. */
const SETTINGS: Readonly<Record<string, string>> = {
  // Whatever finds its way into the clone's folder of hooks is never run.
  'core.hooksPath': '/dev/null',
  // A link of the repository is a text here: no path leads out.
  'core.symlinks': 'false',
  'core.quotePath': 'false',
  // decap-server takes the paths of a comparison for paths of the folder that it works in.
  'diff.relative': 'true',
  'gc.auto': '0',
};

/** Whose name drafts bear where Git knows nobody's. */
const NOBODY = { name: 'Espace d’édition', email: 'edition@localhost.invalid' };

/** Makes the clone, without its files; returns what Git said when it can't. */
export async function makeClone(
  { root, top, prefix, branch }: DraftRepository,
  folder: string,
): Promise<Clone | string> {
  const identity = await identityOf(root);
  const settings = Object.entries({ ...SETTINGS, ...identity }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const made = await runGit(root, [
    'clone',
    ...['--quiet', '--shared', '--no-checkout', '--no-tags', '--single-branch', '--template='],
    ...['--origin', 'origin', '--branch', branch],
    ...settings,
    '--',
    top,
    folder,
  ]);
  if (made.code !== 0) return made.stderr;
  const contentRoot = join(folder, prefix);
  mkdirSync(contentRoot, { recursive: true });
  return { folder, contentRoot };
}

async function identityOf(root: string): Promise<Readonly<Record<string, string>>> {
  const read = async (name: 'name' | 'email') =>
    (await runGit(root, ['config', '--get', `user.${name}`])).output.trim() || NOBODY[name];
  const [name, email] = await Promise.all([read('name'), read('email')]);
  return { 'user.name': name, 'user.email': email };
}
