import { type Clone, gitIn } from './clone.ts';
import { DRAFTS, isDraftKey } from './draft-key.ts';

/** A branch and its last commit. */
export interface Branch {
  readonly name: string;
  readonly commit: string;
  /** Identity of its files: the same for two commits with the same files. */
  readonly tree: string;
}

const FORMAT = '--format=%(objectname) %(tree) %(refname)';

/** The drafts' branches of the clone, by name, below `refs/heads/` or another folder of refs. */
export async function draftBranches(
  clone: Clone,
  refs: string,
  options: readonly string[] = [],
): Promise<Map<string, Branch>> {
  const { output } = await gitIn(clone, ['for-each-ref', FORMAT, ...options, `${refs}${DRAFTS}`]);
  const branches = lines(output).flatMap((line): [string, Branch][] => {
    const [commit = '', tree = '', ref = ''] = line.split(' ');
    const name = ref.slice(refs.length);
    return isDraftKey(name.slice(DRAFTS.length)) ? [[name, { name, commit, tree }]] : [];
  });
  return new Map(branches);
}

/** The last commit of a ref of the clone; undefined when there is none. */
export async function readRef(clone: Clone, ref: string): Promise<Branch | undefined> {
  const { output } = await gitIn(clone, ['for-each-ref', FORMAT, ref]);
  const [commit = '', tree = '', name = ''] = (lines(output)[0] ?? '').split(' ');
  return name === ref ? { name, commit, tree } : undefined;
}

function lines(output: string): string[] {
  return output.split('\n').filter(Boolean);
}
