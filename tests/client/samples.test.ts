import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { run } from '../support/command.ts';
import { compile, ENGINE, projectWithClient } from './project.ts';
import { publishOwn } from './published.ts';
import { type StaticServer, serveFiles } from './server.ts';

const README = readFileSync(join(ENGINE, 'client/README.md'), 'utf8');
const EXAMPLES = join(ENGINE, 'client/examples');

/** What a browser has and Node 20 hasn't. */
const BROWSER_STORAGE = `const kept = new Map();
globalThis.localStorage = {
  getItem: (key) => kept.get(key) ?? null,
  setItem: (key, value) => kept.set(key, value),
  removeItem: (key) => kept.delete(key),
};
`;

/** The code blocks of the README in a language, in order. */
function samples(language: string): string[] {
  const blocks = README.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'));
  return Array.from(blocks, ([, text = '']) => text);
}

const test = suite<{ server: StaticServer; project: string }>('what the client’s README shows');

test.before(async (context) => {
  const [server, project] = await Promise.all([publishOwn().then(serveFiles), projectWithClient()]);
  Object.assign(context, { server, project });
  writeFileSync(join(project, 'storage.js'), BROWSER_STORAGE);
});

test.after(({ server }) => server.close());

for (const [index, sample] of samples('js').entries()) {
  test(`JavaScript sample ${index + 1} runs and shows something`, async ({ server, project }) => {
    const file = `sample-${index}.js`;
    writeFileSync(join(project, file), sample.replaceAll('https://reperes.example', server.url));
    const args = ['--import', './storage.js', file];
    const { code, stdout, stderr } = await run(process.execPath, args, { cwd: project });
    assert.equal([code, stderr], [0, '']);
    assert.ok(stdout.trim().length > 0);
    assert.not.match(stdout, 'undefined');
  });
}

test('the TypeScript samples compile', async ({ project }) => {
  const types = join(ENGINE, 'client/src/types.generated.ts');
  copyFileSync(types, join(project, 'types.generated.ts'));
  const files = samples('ts').map((text, index) => {
    writeFileSync(join(project, `sample-${index}.ts`), text);
    return `./sample-${index}.ts`;
  });
  assert.ok(files.length > 0);
  const all = files.map((file, index) => `export * as s${index} from '${file}';\n`).join('');
  writeFileSync(join(project, 'samples.ts'), all);
  assert.is(await compile(project, 'samples.ts', 'node'), '');
});

test('the first sample is no longer than ten lines', () => {
  const lines =
    samples('js')[0]
      ?.split('\n')
      .filter((line) => line.trim() !== '') ?? [];
  assert.ok(lines.length > 0 && lines.length <= 10, `${lines.length} lines`);
});

test('the README names every error and every option', () => {
  const errors = readFileSync(join(ENGINE, 'client/src/errors.ts'), 'utf8');
  const options = readFileSync(join(ENGINE, 'client/src/options.ts'), 'utf8');
  const classes = Array.from(
    errors.matchAll(/class (\w+) extends ReperesError/g),
    ([, name]) => name,
  );
  const codes = Array.from(errors.matchAll(/readonly code = '([\w-]+)'/g), ([, code]) => code);
  const [, fields = ''] = /interface ClientOptions \{([\s\S]*?)\n\}/.exec(options) ?? [];
  const names = Array.from(fields.matchAll(/readonly (\w+)\??:/g), ([, name]) => name);
  assert.ok(classes.length > 5 && codes.length === classes.length && names.length > 4);
  for (const name of [...classes, ...codes, ...names]) assert.match(README, `\`${name}\``);
});

test('the example that runs when a site is built makes its page', async ({ server, project }) => {
  mkdirSync(join(project, 'site'));
  copyFileSync(join(EXAMPLES, 'build-time/build.js'), join(project, 'site/build.js'));
  const { code, stdout, stderr } = await run(process.execPath, ['site/build.js'], {
    cwd: project,
    env: { API_URL: server.url },
  });
  assert.equal([code, stderr], [0, '']);
  assert.match(stdout, /^<!doctype html>\n<html lang="fr">/);
  for (const title of ['Investigation', 'Construction', 'Accélération']) {
    assert.match(stdout, `<h2>${title}</h2>`);
  }
  assert.match(stdout, /<li>[^<]+ : [^<]+<\/li>/);
  assert.not.match(stdout, /undefined|\[object/);
});

for (const [file, environment] of [
  ['build-time/build.js', 'node'],
  ['browser/app.js', 'browser'],
] as const) {
  test(`the example ${file} is right about the types`, async ({ project }) => {
    copyFileSync(join(EXAMPLES, file), join(project, 'example.js'));
    assert.is(await compile(project, 'example.js', environment), '');
  });
}

test.run();
