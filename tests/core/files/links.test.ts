import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { listRepository } from '../../../core/files/repository.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { refusals, repository } from './sample.ts';

test('follows no symbolic link, wherever it stands', () => {
  const outside = repository(['secret.md', 'folder/a.md', 'x.schema.json']);
  const root = repository(['content/phases/a.md', 'content/media/a.png', 'schemas/a.schema.json']);
  symlinkSync(join(outside, 'secret.md'), join(root, 'content/phases/secret.md'));
  symlinkSync(join(outside, 'absent.md'), join(root, 'content/phases/dangling.md'));
  symlinkSync(join(outside, 'folder'), join(root, 'content/steps'));
  symlinkSync('/etc/passwd', join(root, 'content/media/passwd.txt'));
  symlinkSync('/etc', join(root, 'content/media/etc'));
  symlinkSync(join(outside, 'secret.md'), join(root, 'content/site.yml'));
  symlinkSync(join(outside, 'x.schema.json'), join(root, 'schemas/x.schema.json'));
  assert.equal(refusals(root), [
    'content/media/etc symbolic-link',
    'content/media/passwd.txt symbolic-link',
    'content/phases/dangling.md symbolic-link',
    'content/phases/secret.md symbolic-link',
    'content/site.yml symbolic-link',
    'content/steps symbolic-link',
    'schemas/x.schema.json symbolic-link',
  ]);
  const { content, media, schemas, site } = listRepository(root);
  assert.is(content.length + media.length + schemas.length, 3);
  assert.is(site, undefined);
});

test('follows no link in the place of a whole folder', () => {
  const outside = repository(['content/phases/a.md', 'schemas/a.schema.json', 'media/a.png']);
  const root = temporaryFolder();
  symlinkSync(join(outside, 'content'), join(root, 'content'));
  symlinkSync(join(outside, 'schemas'), join(root, 'schemas'));
  assert.equal(refusals(root), ['content symbolic-link', 'schemas symbolic-link']);
  const other = repository(['content/phases/a.md']);
  symlinkSync(join(outside, 'media'), join(other, 'content/media'));
  assert.equal(refusals(other), ['content/media symbolic-link']);
});

test('refuses pipes and folders that pose as files', () => {
  const root = repository(['content/phases/a.md']);
  execFileSync('mkfifo', [join(root, 'content/phases/pipe.md')]);
  mkdirSync(join(root, 'content/phases/folder.md'));
  mkdirSync(join(root, 'content/site.yml'));
  assert.equal(refusals(root), [
    'content/phases/folder.md file-type',
    'content/phases/pipe.md file-type',
    'content/site.yml file-name',
  ]);
});

test.run();
