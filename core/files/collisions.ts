import type { FileRef } from './file-ref.ts';
import { refuse, type Walk } from './walk.ts';

/**
 * Refuses files that some systems take for one and the same: names that differ only by case or
 * by Unicode form. `key` tells what must be unique.
 */
export function refuseCollisions<F extends FileRef>(
  walk: Walk,
  files: readonly F[],
  key: (file: F) => string,
): void {
  const first = new Map<string, F>();
  for (const file of files) {
    const folded = key(file).normalize('NFC').toLowerCase();
    const other = first.get(folded);
    if (other === undefined) {
      first.set(folded, file);
      continue;
    }
    refuse(walk, file.path, {
      code: 'file-name',
      pointer: '',
      message: `Ce nom se confond avec celui de ${other.path}.`,
      hint: 'Renommez ou retirez l’un des deux.',
    });
  }
}
