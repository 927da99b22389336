import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { refuseCollisions } from '../../../core/files/collisions.ts';
import { listRepository } from '../../../core/files/repository.ts';
import type { Walk } from '../../../core/files/walk.ts';
import { refusals, repository, write } from './sample.ts';

test('refuses what is not content where content stands', () => {
  const root = repository([
    'content/LISEZMOI.md',
    'content/site.yaml',
    'content/phases/a.yaml',
    'content/phases/a.11tydata.js',
    'content/phases/a.html',
    'content/phases/a.md.njk',
    'content/phases/sub/a.md',
    'content/phases/noextension',
    'content/media/logo.svg',
    'content/media/page.html',
    'content/media/code.js',
    'content/media/Photo.PNG',
    'content/media/x.php.png',
  ]);
  assert.equal(refusals(root), [
    'content/LISEZMOI.md file-type',
    'content/media/Photo.PNG file-name',
    'content/media/code.js file-type',
    'content/media/logo.svg file-type',
    'content/media/page.html file-type',
    'content/media/x.php.png file-name',
    'content/phases/a.11tydata.js file-name',
    'content/phases/a.11tydata.js file-type',
    'content/phases/a.html file-type',
    'content/phases/a.md.njk file-name',
    'content/phases/a.md.njk file-type',
    'content/phases/a.yaml file-type',
    'content/phases/noextension file-type',
    'content/phases/sub file-type',
    'content/site.yaml file-type',
  ]);
  const { content, media } = listRepository(root);
  assert.equal([...content, ...media], []);
  assert.match(
    listRepository(root).diagnostics.find(({ file }) => file.endsWith('a.yaml'))?.hint ?? '',
    'Renommez en .yml',
  );
});

test('refuses names that are no ids', () => {
  const names = ['A', 'é', 'a b', 'a_b', '-a', 'a-', 'a--b', 'a.b', 'a\u202eb', 'a\nb', 'con'];
  const root = repository([...names, 'x'.repeat(101)].map((name) => `content/phases/${name}.md`));
  write(root, 'content/Phases 2/a.md');
  const { content, diagnostics } = listRepository(root);
  assert.equal(content, []);
  assert.is(diagnostics.filter(({ code }) => code === 'file-name').length, names.length + 2);
  assert.ok(diagnostics.some(({ file }) => file === 'content/phases/aU+202Eb.md'));
  assert.ok(diagnostics.some(({ file }) => file === 'content/phases/aU+000Ab.md'));
  assert.ok(diagnostics.every(({ line, column }) => line === 1 && column === 1));
});

test('refuses names that some systems take for one another', () => {
  const names = ['A.png', 'a.png', 'logo.png', 'e\u0301.png', '\u00e9.png'];
  const files = names.map((path) => ({ path, bytes: 1, mtimeMs: 0, ctimeMs: 0, ino: 0 }));
  const walk: Walk = { root: '', diagnostics: [] };
  // Without a disk: there are some on which these files can't stand side by side.
  refuseCollisions(walk, files, (file) => file.path);
  assert.equal(
    walk.diagnostics.map(({ file, code, message }) => [file, code, message.split('de ')[1]]),
    [
      ['a.png', 'file-name', 'A.png.'],
      ['\u00e9.png', 'file-name', 'e\u0301.png.'],
    ],
  );
});

test('refuses two files for one id', () => {
  const root = repository(['content/phases/a.md', 'content/phases/a.yml']);
  assert.equal(refusals(root), ['content/phases/a.yml file-name']);
});

test('a file in the place of a folder is told', () => {
  assert.equal(refusals(repository(['content'])), ['content file-type']);
  assert.equal(refusals(repository(['schemas'])), ['schemas file-type']);
  assert.equal(refusals(repository(['content/media'])), ['content/media file-type']);
});

test('tells a maintainer who named a schema in another way', () => {
  const root = repository(['schemas/phase.json', 'schemas/Phase.schema.json', 'schemas/notes.md']);
  assert.equal(refusals(root), [
    'schemas/Phase.schema.json file-name',
    'schemas/phase.json file-name',
  ]);
});

test.run();
