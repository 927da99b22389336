import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { listRepository } from '../../core/files/repository.ts';
import { areUnchanged, loadRepository, readBytesSafely } from '../../core/index.ts';
import { note, writeRepository } from '../support/repository.ts';

/** What only some file systems hold, and what somebody may put there. */
const odd = suite('odd files');

function repository(): string {
  return writeRepository({ 'content/notes/a.md': note('title: A'), 'content/media/a.png': 'PNG' });
}

async function refusals(root: string): Promise<string[]> {
  const { diagnostics, catalog } = await loadRepository(root, { history: false });
  assert.ok(diagnostics.every(({ line, column, hint }) => line === 1 && column === 1 && hint));
  assert.is(catalog === undefined, diagnostics.length > 0);
  return diagnostics.map(({ file, code }) => `${file} ${code}`);
}

odd('a name that isn’t UTF-8 is told instead of left out', async () => {
  const root = repository();
  const path = Buffer.concat([Buffer.from(join(root, 'content/notes/')), Buffer.from([0xe9])]);
  try {
    writeFileSync(Buffer.concat([path, Buffer.from('.md')]), 'x');
  } catch {
    // Some systems refuse such names themselves, and then there is nothing to be told.
    assert.equal(await refusals(root), []);
    return;
  }
  assert.equal(await refusals(root), ['content/notes/\ufffd.md file-name']);
});

odd('sockets, pipes and folders that pose as files are told', async () => {
  const root = repository();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(join(root, 'content/notes/s.md'), resolve));
  execFileSync('mkfifo', [join(root, 'content/media/p.png'), join(root, 'schemas/p.schema.json')]);
  for (const path of ['content/notes/x.md', 'schemas/x.schema.json', 'content/notes/.git'])
    mkdirSync(join(root, path));
  assert.equal(await refusals(root), [
    'content/media/p.png file-type',
    'content/notes/s.md file-type',
    'content/notes/x.md file-type',
    'schemas/p.schema.json file-type',
    'schemas/x.schema.json file-type',
  ]);
  await new Promise((resolve) => server.close(resolve));
});

odd('links that lead to themselves, to their folder and to nothing are told', async () => {
  const root = repository();
  symlinkSync('boucle.md', join(root, 'content/notes/boucle.md'));
  symlinkSync('.', join(root, 'content/boucle'));
  symlinkSync('..', join(root, 'content/media/haut'));
  symlinkSync('absent', join(root, 'schemas/absent.schema.json'));
  assert.equal(await refusals(root), [
    'content/boucle symbolic-link',
    'content/media/haut symbolic-link',
    'content/notes/boucle.md symbolic-link',
    'schemas/absent.schema.json symbolic-link',
  ]);
});

odd('names that a terminal, a log or a page would obey are shown and refused', async () => {
  const root = repository();
  const names = ['\u001b[31mx', 'l\nm', '<img src=x onerror=alert(1)>', '::error::x', 'CON', 'nul'];
  for (const name of [...names, 'x'.repeat(101), 'é', 'e\u0301e'])
    writeFileSync(join(root, 'content/notes', `${name}.md`), note('title: X'));
  const told = await refusals(root);
  assert.is(told.length, names.length + 3);
  assert.ok(
    told.every((line) => line.endsWith(' file-name') && !/\p{Cc}/u.test(line)),
    `${told}`,
  );
});

odd('a file that may not be read is told at its place', async () => {
  const root = repository();
  const path = 'content/notes/secret.md';
  writeFileSync(join(root, path), note('title: Secret'));
  chmodSync(join(root, path), 0);
  // The owner of the machine reads everything.
  const expected = process.getuid?.() === 0 ? [] : [`${path} file-unreadable`];
  assert.equal(await refusals(root), expected);
});

odd('a file that goes, grows or becomes a link after the listing is noticed', () => {
  for (const change of [
    (file: string) => rmSync(file),
    (file: string) => writeFileSync(file, note('title: Autre chose')),
    (file: string) => {
      rmSync(file);
      symlinkSync('/etc/passwd', file);
    },
    (file: string) => {
      rmSync(file);
      mkdirSync(file);
    },
  ]) {
    const root = repository();
    const files = listRepository(root);
    assert.ok(areUnchanged(root, files));
    change(join(root, 'content/notes/a.md'));
    assert.not(areUnchanged(root, files));
    const { value } = readBytesSafely(root, 'content/notes/a.md');
    assert.not.match(new TextDecoder().decode(value), 'root:');
  }
});

odd.run();
