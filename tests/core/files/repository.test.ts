import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { listRepository } from '../../../core/files/repository.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { refusals, repository } from './sample.ts';

test('lists what a repository holds, sorted by code unit', () => {
  const root = repository([
    'content/phases/construction.md',
    'content/phases/a-b.md',
    'content/phases/a.md',
    'content/phases-b/2.yml',
    'content/site.yml',
    'content/media/logo.png',
    'content/media/2024/capture-2024-03-01-a-10.22.33.png',
    'content/media/2024/plan_v2.pdf',
    'schemas/phase.schema.json',
    'schemas/agenda.schema.json',
    'schemas/types.generated.ts',
    'README.md',
  ]);
  const listed = listRepository(root);
  assert.equal(listed.diagnostics, []);
  assert.equal(
    listed.content.map(({ path, collection, name, extension }) => [
      path,
      collection,
      name,
      extension,
    ]),
    [
      ['content/phases-b/2.yml', 'phases-b', '2', 'yml'],
      ['content/phases/a-b.md', 'phases', 'a-b', 'md'],
      ['content/phases/a.md', 'phases', 'a', 'md'],
      ['content/phases/construction.md', 'phases', 'construction', 'md'],
    ],
  );
  assert.equal(
    listed.media.map(({ path }) => path),
    [
      'content/media/2024/capture-2024-03-01-a-10.22.33.png',
      'content/media/2024/plan_v2.pdf',
      'content/media/logo.png',
    ],
  );
  assert.equal(
    listed.schemas.map(({ path, bytes }) => [path, bytes]),
    [
      ['schemas/agenda.schema.json', 1],
      ['schemas/phase.schema.json', 1],
    ],
  );
  assert.is(listed.site?.path, 'content/site.yml');
  assert.type(listed.content[0]?.mtimeMs, 'number');
});

test('an empty folder holds nothing', () => {
  const { diagnostics, ...lists } = listRepository(temporaryFolder());
  assert.equal(lists, { schemas: [], content: [], media: [] });
  assert.equal(diagnostics, []);
});

test('leaves the files of desktops and editors alone', () => {
  const root = repository([
    'content/.gitkeep',
    'content/phases/.DS_Store',
    'content/phases/.a.md.swp',
    'content/phases/a.md~',
    'content/phases/desktop.ini',
    'content/media/Thumbs.db',
    'content/.git/config',
  ]);
  assert.equal(refusals(root), []);
  assert.equal(listRepository(root).content, []);
});

test('refuses files over their limit', () => {
  const root = repository(['content/phases/a.md', 'content/media/a.png', 'schemas/a.schema.json']);
  truncateSync(join(root, 'content/phases/a.md'), 1_000_001);
  truncateSync(join(root, 'content/media/a.png'), 20_000_001);
  truncateSync(join(root, 'schemas/a.schema.json'), 1_000_001);
  assert.equal(refusals(root), [
    'content/media/a.png file-size',
    'content/phases/a.md file-size',
    'schemas/a.schema.json file-size',
  ]);
});

test.run();
