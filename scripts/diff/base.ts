import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compareText, type Json, loadDiff, type Release, type Snapshot } from '../../core/index.ts';

/** What the repository is compared with. */
export interface Base {
  /** A commit, or the folder of a build. */
  readonly kind: 'commit' | 'release';
  /** The commit's hash, or the folder as it was given. */
  readonly name: string;
  /** What it is, in French: « le dernier commit ». */
  readonly words: string;
  readonly snapshot: Snapshot;
  /** Schema files of that time that could not be understood. */
  readonly unreadable: readonly string[];
  /** The address that a release was built for. */
  readonly baseUrl?: string;
}

/**
 * Reads what to compare with: a build's folder, a commit, or by default the commit that suits best.
 * @param branch Name of the published branch.
 * @returns The base, or a French sentence that says why there is none.
 */
export async function readBase(
  root: string,
  given: string | undefined,
  branch: string,
): Promise<Base | string> {
  if (given !== undefined && existsSync(join(resolve(given), 'api/v1/index.json'))) {
    return readRelease(given);
  }
  const { defaultBase, findCommit } = await loadDiff();
  if (given === undefined) {
    const base = await defaultBase(root, branch);
    return base === undefined
      ? 'Ce dépôt n’a pas d’historique Git : donnez avec --base le dossier d’une version construite.'
      : readCommit(root, base.revision, base.why);
  }
  const revision = await findCommit(root, given);
  return revision === undefined
    ? `« ${given} » n’est ni un commit, ni une branche, ni une étiquette de ce dépôt, ni le dossier d’une version construite.`
    : readCommit(root, revision, given);
}

async function readCommit(root: string, revision: string, words: string): Promise<Base> {
  const { isSnapshotFile, readTree, snapshotOfFiles } = await loadDiff();
  const files = await readTree(root, revision, isSnapshotFile);
  return { kind: 'commit', name: revision, words, ...snapshotOfFiles(files) };
}

async function readRelease(folder: string): Promise<Base | string> {
  const { releaseBaseUrl, snapshotOfRelease } = await loadDiff();
  const api = join(resolve(folder), 'api/v1');
  const release: Release = {
    read: (path) => readJson(join(api, path)),
    list: (name) => filesIn(join(api, name)),
  };
  const baseUrl = releaseBaseUrl(release);
  if (baseUrl === undefined) return `« ${folder} » n’est pas une version construite par Repères.`;
  const snapshot = snapshotOfRelease(release);
  return { kind: 'release', name: folder, words: folder, snapshot, unreadable: [], baseUrl };
}

/** What isn't there, or isn't JSON, is as if it had never been published. */
function readJson(file: string): Json | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ name }) => name)
    .sort(compareText);
}
