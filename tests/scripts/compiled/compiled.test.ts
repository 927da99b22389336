import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type CommandResult, run } from '../../support/command.ts';
import { copyEngine } from '../../support/engine.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { MINIMAL } from '../reperes.ts';

const VALID = 'Aucun problème : le dépôt est valide.';
const test = suite('the compiled program');

function validate(engine: string): Promise<CommandResult> {
  const launcher = join(engine, 'scripts/reperes.js');
  return run(process.execPath, [launcher, 'validate', '--root', MINIMAL]);
}

function replace(file: string, former: string, next: string): void {
  const text = readFileSync(file, 'utf8');
  assert.ok(text.includes(former), `${file} holds ${former}`);
  writeFileSync(file, text.replace(former, next));
}

test('is made once, and anew when a source changes', async () => {
  const engine = copyEngine();
  const programs = () => readdirSync(join(engine, '.cache/engine'));
  assert.match((await validate(engine)).stdout, VALID);
  const first = programs();
  assert.is(first.length, 1);
  assert.match((await validate(engine)).stdout, VALID);
  assert.equal(programs(), first);
  replace(join(engine, 'scripts/report/formats/text.ts'), 'le dépôt est valide', 'tout va bien');
  assert.match((await validate(engine)).stdout, 'Aucun problème : tout va bien.');
  assert.is(programs().length, 2);
});

test('is made again when a machine stopped while it was written', async () => {
  const engine = copyEngine();
  await validate(engine);
  const [made = ''] = readdirSync(join(engine, '.cache/engine'));
  writeFileSync(join(engine, '.cache/engine', made, 'cli.js'), 'export const main = (');
  const { code, stdout } = await validate(engine);
  assert.is(code, 0);
  assert.match(stdout, VALID);
});

test('is done without where nothing may be written', async () => {
  const engine = copyEngine();
  writeFileSync(join(engine, '.cache'), 'a file, and no folder');
  const { code, stdout } = await validate(engine);
  assert.is(code, 0);
  assert.match(stdout, VALID);
});

test('names the sources when a template breaks', async () => {
  const engine = copyEngine();
  const template = join(engine, 'site/render/not-found.tsx');
  replace(template, '): string {\n', "): string {\n  throw new Error('broken on purpose');\n");
  const line = readFileSync(template, 'utf8')
    .split('\n')
    .findIndex((text) => text.includes('on purpose'));
  const build = ['build', '--root', MINIMAL, '--out', join(temporaryFolder(), 'site')];
  const { code, stderr } = await run(process.execPath, [
    join(engine, 'scripts/reperes.js'),
    ...build,
  ]);
  assert.is(code, 1);
  assert.match(stderr, 'Error: broken on purpose');
  assert.match(stderr, `site/render/not-found.tsx:${line + 1}:9`);
});

test.run();
