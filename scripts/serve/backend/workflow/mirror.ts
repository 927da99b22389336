import { runGit } from '../../../git/run-git.ts';
import type { Refusal } from '../refusal.ts';
import { type Clone, gitIn, gitToRepository } from './clone.ts';
import { draftBranches, readRef } from './refs.ts';
import type { DraftRepository } from './repository.ts';
import { labelOf, noteStatus, readStatuses } from './statuses.ts';

/** Where the clone keeps what it last knew of the repository. */
export const KNOWN = 'refs/remotes/origin/';

/** Keeps a clone as the repository is: the repository alone holds published files and drafts. */
export interface Mirror {
  /** Brings in what has changed; tells why it can't. */
  readonly follow: () => Promise<Refusal | undefined>;
  /** Undoes whatever the clone holds that the repository doesn't. */
  readonly restore: () => Promise<void>;
  /** Takes nothing for known any more: the repository was just written to. */
  readonly forget: () => void;
}

/** Makes the mirror of a repository into its clone. */
export function mirrorInto(clone: Clone, { root, branch }: DraftRepository): Mirror {
  let seen = '';
  const restore = async (): Promise<void> => {
    seen = '';
    await gitIn(clone, ['rebase', '--abort']);
    await gitIn(clone, ['checkout', '--quiet', '--force', '-B', branch, `${KNOWN}${branch}`]);
    await gitIn(clone, ['clean', '-ffdxq']);
    await mirrorDrafts(clone, branch, await readStatuses((args) => runGit(root, args)));
  };
  return {
    restore,
    forget: () => {
      seen = '';
    },
    async follow() {
      const state = await stateOf(root);
      if (state.branch !== `refs/heads/${branch}`) return elsewhere(branch);
      if (state.text === seen) return undefined;
      const fetched = await gitToRepository(clone, [
        ...['fetch', '--quiet', '--no-tags', '--prune', '--no-write-fetch-head', 'origin'],
        `+refs/heads/${branch}:${KNOWN}${branch}`,
        `+refs/heads/cms/*:${KNOWN}cms/*`,
      ]);
      if (fetched.code !== 0) return unreadable(fetched.stderr);
      await restore();
      seen = state.text;
      return undefined;
    },
  };
}

/** Drafts that are merged already are of no interest: nothing in them is left to publish. */
async function mirrorDrafts(
  clone: Clone,
  branch: string,
  statuses: ReadonlyMap<string, string>,
): Promise<void> {
  const inClone = (args: readonly string[]) => gitIn(clone, args);
  const published = await readRef(clone, `${KNOWN}${branch}`);
  const wanted = await draftBranches(clone, KNOWN, [`--no-merged=${KNOWN}${branch}`]);
  const [present, labels] = await Promise.all([
    draftBranches(clone, 'refs/heads/'),
    readStatuses(inClone),
  ]);
  for (const [name, { commit, tree }] of wanted) {
    if (tree === published?.tree) wanted.delete(name);
    else await inClone(['update-ref', `refs/heads/${name}`, commit]);
  }
  for (const name of present.keys()) {
    if (!wanted.has(name)) await inClone(['update-ref', '-d', `refs/heads/${name}`]);
  }
  for (const name of wanted.keys()) {
    const label = labelOf(statuses.get(name));
    if (labels.get(name) !== label) await noteStatus(inClone, name, label);
  }
}

interface State {
  readonly branch: string;
  readonly text: string;
}

async function stateOf(root: string): Promise<State> {
  const [head, refs, statuses] = await Promise.all([
    runGit(root, ['symbolic-ref', '--quiet', 'HEAD']),
    runGit(root, ['for-each-ref', '--format=%(objectname) %(refname)', 'refs/heads/']),
    readStatuses((args) => runGit(root, args)),
  ]);
  const branch = head.output.trim();
  return { branch, text: JSON.stringify([branch, refs.output, [...statuses]]) };
}

function elsewhere(branch: string): Refusal {
  return {
    status: 409,
    error: `Le dossier de travail n’est plus sur la branche « ${branch} » : rien n’a été changé. Revenez-y (« git switch ${branch} »), ou relancez le serveur.`,
  };
}

function unreadable(stderr: string): Refusal {
  return { status: 409, error: `Git n’a pas pu lire le dépôt : ${stderr.trim().slice(0, 300)}` };
}
