import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readBytes, readBytesSafely, readJsonFile } from '../../../core/files/read-file.ts';
import { temporaryFolder } from '../../support/folder.ts';

const root = temporaryFolder();
mkdirSync(join(root, 'content/phases'), { recursive: true });
writeFileSync(join(root, 'content/phases/a.md'), 'é');
writeFileSync(join(root, 'package.json'), '{"a": [1]}');

function codes(path: string): string[] {
  return readBytesSafely(root, path).diagnostics.map(({ code }) => code);
}

test('reads the bytes of a file', () => {
  assert.equal([...readBytes(root, 'content/phases/a.md')], [0xc3, 0xa9]);
  assert.equal(readBytesSafely(root, 'content/phases/a.md').diagnostics, []);
});

test('never leaves the root', () => {
  const paths = ['../x', '/etc/passwd', 'content/../../x', 'content/./phases/a.md', '', '.', '..'];
  paths.push('content//phases/a.md', 'content/phases/', 'a\\..\\..\\b', 'a\0b', 'content/..');
  for (const path of paths) {
    assert.throws(() => readBytes(root, path), /sort du dépôt/);
    assert.equal(codes(path), ['file-unreadable']);
  }
});

test('passes through no link', () => {
  symlinkSync('/etc/passwd', join(root, 'content/phases/passwd.md'));
  symlinkSync('/etc', join(root, 'content/etc'));
  assert.equal(codes('content/phases/passwd.md'), ['symbolic-link']);
  assert.equal(codes('content/etc/passwd'), ['symbolic-link']);
  assert.throws(() => readBytes(root, 'content/etc/passwd'), /liens symboliques/);
});

test('waits for no pipe and reads no folder', () => {
  execFileSync('mkfifo', [join(root, 'content/pipe.md')]);
  assert.equal(codes('content/pipe.md'), ['file-type']);
  assert.equal(codes('content/phases'), ['file-unreadable']);
  assert.equal(codes('content/phases/a.md/b'), ['file-unreadable']);
});

test('a file that has gone is a diagnostic', () => {
  writeFileSync(join(root, 'content/phases/gone.md'), 'x');
  rmSync(join(root, 'content/phases/gone.md'));
  const [diagnostic] = readBytesSafely(root, 'content/phases/gone.md').diagnostics;
  assert.is(diagnostic?.file, 'content/phases/gone.md');
  assert.is(diagnostic?.code, 'file-unreadable');
});

test('reads the JSON that the engine ships', () => {
  assert.equal(readJsonFile(root, 'package.json'), { a: [1] });
  assert.throws(() => readJsonFile(root, 'content/phases/a.md'), SyntaxError);
});

test.run();
