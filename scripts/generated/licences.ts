import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PackageManifest, thirdParty } from '../third-party.ts';
import type { Generated } from './generated.ts';

/** The licences of the packages that the engine comes with. */
export const generated: Generated = {
  path: 'THIRD_PARTY.md',
  engineOnly: true,
  content: ({ root }) =>
    thirdParty(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')), (folder) =>
      readManifest(join(root, folder, 'package.json')),
    ),
};

function readManifest(file: string): PackageManifest | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
