import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';

const IMPORTED = /(?<=from ')(\.{1,2}\/[^']+)\.ts(?=')/g;

/**
 * The declarations that a package's consumers compile against, by path: those that its entry leads
 * to, naming each other as any TypeScript 5 resolves them.
 * @param folder The package's folder, which has a `tsconfig.json`.
 */
export function declarations(folder: string): ReadonlyMap<string, string> {
  const out = mkdtempSync(join(tmpdir(), 'reperes-client-'));
  try {
    execFileSync(process.execPath, [compiler(), '--project', folder, '--outDir', out], {
      stdio: ['ignore', process.stderr, process.stderr],
    });
    const found = new Map<string, string>();
    collect('index', found, (name) => readFileSync(join(out, `${name}.d.ts`), 'utf8'));
    return found;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function collect(name: string, found: Map<string, string>, read: (name: string) => string): void {
  const path = `${name}.d.ts`;
  if (found.has(path)) return;
  const text = read(name);
  found.set(path, text.replace(IMPORTED, '$1.js'));
  for (const [, target = ''] of text.matchAll(IMPORTED)) {
    collect(posix.join(posix.dirname(name), target), found, read);
  }
}

function compiler(): string {
  const manifest = createRequire(import.meta.url).resolve('typescript/package.json');
  return join(dirname(manifest), 'bin', 'tsc');
}
