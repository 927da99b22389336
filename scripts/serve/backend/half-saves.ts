import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from '../../output/failure.ts';

/** What a save that was killed leaves beside the file it never became. */
const HALF = /(?:^|[\\/])\.[^\\/]+\.\d+\.tmp$/;

/** Removes them: nothing reads them, but somebody might commit them. */
export function removeHalfSaves(root: string): void {
  const content = join(root, 'content');
  attempt('Le ménage de content', () => {
    if (!lstatSync(content).isDirectory()) return;
    for (const name of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
      if (HALF.test(name)) rmSync(join(content, name), { force: true });
    }
  });
}
