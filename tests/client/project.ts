import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFiles } from '../../scripts/client/package-files.ts';
import { run } from '../support/command.ts';
import { temporaryFolder } from '../support/folder.ts';

/** The engine's folder. */
export const ENGINE = fileURLToPath(new URL('../..', import.meta.url));

const COMPILER = join(ENGINE, 'node_modules/typescript/bin/tsc');

/** Where a project's code runs, which decides what types it has. */
export const SETTINGS = {
  browser: { lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: [] },
  node: { lib: ['ES2023'], types: ['node'], typeRoots: [join(ENGINE, 'node_modules/@types')] },
};

/** Makes a project that has nothing yet. */
export function emptyProject(): string {
  const folder = temporaryFolder();
  const manifest = { name: 'consumer', private: true, type: 'module' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

/** Makes a project that has the client as its package would install it. */
export async function projectWithClient(): Promise<string> {
  const folder = emptyProject();
  const installed = join(folder, 'node_modules/reperes-client');
  for (const [path, text] of await packageFiles()) {
    mkdirSync(dirname(join(installed, 'dist', path)), { recursive: true });
    writeFileSync(join(installed, 'dist', path), text);
  }
  cpSync(join(ENGINE, 'client/package.json'), join(installed, 'package.json'));
  return folder;
}

/** Compiles a file of a project as strictly as can be, declarations of packages included. */
export async function compile(
  folder: string,
  file: string,
  environment: keyof typeof SETTINGS,
): Promise<string> {
  const options = {
    ...SETTINGS[environment],
    target: 'es2022',
    module: 'nodenext',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    allowImportingTsExtensions: true,
    allowJs: true,
    checkJs: true,
    skipLibCheck: environment === 'node',
    noEmit: true,
  };
  const config = { compilerOptions: options, files: [file] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const { stdout, stderr } = await run(process.execPath, [COMPILER, '--project', folder]);
  return stdout + stderr;
}
