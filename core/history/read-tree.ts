import { askGit } from './git-command.ts';
import { readObjects } from './read-objects.ts';

/**
 * The files of a commit under a folder of the work tree, by their paths from that folder, without
 * touching the work tree. Links and submodules aren't files.
 * @param wanted Says by its path whether a file is to be read.
 */
export async function readTree(
  folder: string,
  revision: string,
  wanted: (path: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { output } = await askGit(folder, ['ls-tree', '-r', '-z', revision], '');
  const files = output
    .toString('utf8')
    .split('\0')
    .flatMap((line): [path: string, hash: string][] => {
      const [, hash = '', path = ''] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      return path !== '' && wanted(path) ? [[path, hash]] : [];
    });
  const objects = await readObjects(
    folder,
    files.map(([, hash]) => hash),
  );
  return new Map(
    files.flatMap(([path, hash]) => {
      const bytes = objects.get(hash);
      return bytes === undefined ? [] : [[path, bytes] as const];
    }),
  );
}
