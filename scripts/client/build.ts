import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ENGINE } from '../build/engine.ts';
import { writeWhole } from '../output/write-whole.ts';
import { packageFiles } from './package-files.ts';

// Run by `npm pack` in client/: fills its dist/, file by file, and drops what it no longer has.
const out = join(ENGINE, 'client/dist');
const files = await packageFiles();

mkdirSync(out, { recursive: true });
for (const name of readdirSync(out, { recursive: true, withFileTypes: true })) {
  const file = join(name.parentPath, name.name);
  if (name.isFile() && !files.has(file.slice(out.length + 1))) rmSync(file);
}
for (const [path, text] of files) {
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  const failure = writeWhole(file, text);
  if (failure !== undefined) {
    console.error(`${failure.message}\n${failure.hint}`);
    process.exitCode = 1;
  }
}
