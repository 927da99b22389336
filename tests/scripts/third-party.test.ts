import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Lockfile, type PackageManifest, thirdParty } from '../../scripts/third-party.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NEVER_READ = (): undefined => undefined;

function rows(lockfile: Lockfile, read: (folder: string) => PackageManifest | undefined): string[] {
  return thirdParty(lockfile, read)
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1);
}

const licences = suite('licences of third parties');

licences('lists production packages once each, by name', () => {
  const packages = {
    '': { version: '0.1.0' },
    'node_modules/b': { version: '2.0.0', license: 'ISC' },
    'node_modules/b/node_modules/@scope/a': { version: '1.0.0', license: 'MIT' },
    'node_modules/c/node_modules/b': { version: '2.0.0', license: 'ISC' },
    'node_modules/tool': { version: '1.0.0', license: 'MIT', dev: true },
    'node_modules/alias': { name: 'real', version: '1.0.0', license: 'MIT' },
  };
  assert.equal(rows({ packages }, NEVER_READ), [
    '| @scope/a | 1.0.0 | MIT |',
    '| b | 2.0.0 | ISC |',
    '| real | 1.0.0 | MIT |',
  ]);
});

licences('reads the old forms in the package itself, and says when nothing is declared', () => {
  const manifests: Record<string, PackageManifest> = {
    'node_modules/list': { licenses: [{ type: 'MIT' }, { type: 'GPL-2.0' }] },
    'node_modules/object': { license: { type: 'MIT' } },
  };
  const packages = {
    'node_modules/list': { version: '1.0.0' },
    'node_modules/nothing': { version: '1.0.0' },
    'node_modules/object': { version: '1.0.0' },
  };
  assert.equal(
    rows({ packages }, (folder) => manifests[folder]),
    [
      '| list | 1.0.0 | MIT OR GPL-2.0 |',
      '| nothing | 1.0.0 | non déclarée |',
      '| object | 1.0.0 | MIT |',
    ],
  );
});

licences('THIRD_PARTY.md is what the lockfile says (npm run generate)', () => {
  const lockfile: Lockfile = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const read = (folder: string): PackageManifest | undefined => {
    const path = join(ROOT, folder, 'package.json');
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
  };
  const committed = readFileSync(join(ROOT, 'THIRD_PARTY.md'), 'utf8');
  // Not `is`, whose report would print both texts whole.
  assert.ok(committed === thirdParty(lockfile, read), 'out of date: npm run generate');
});

licences.run();
