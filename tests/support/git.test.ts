import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { copyFixture, temporaryFolder } from './folder.ts';
import { git, gitCommit, gitInit } from './git.ts';

const repositories = suite('fixture repositories');

repositories('have the same revision wherever they are made', async () => {
  const source = temporaryFolder();
  writeFileSync(join(source, 'note.md'), 'Repère\n');
  const copies = [copyFixture(source), copyFixture(source)];
  await Promise.all(copies.map((copy) => gitInit(copy)));
  const revisions = await Promise.all(copies.map((copy) => git(copy, ['rev-parse', 'HEAD'])));
  assert.match(revisions[0]?.stdout ?? '', /^[0-9a-f]{40}\n$/);
  assert.is(revisions[0]?.stdout, revisions[1]?.stdout);
});

repositories('date each commit as asked', async () => {
  const folder = temporaryFolder();
  await gitInit(folder);
  await gitCommit(folder, 'Later', '2024-02-01T08:00:00Z');
  const { stdout } = await git(folder, ['log', '--format=%at %ct %an %s']);
  const [later, start] = [Date.UTC(2024, 1, 1, 8) / 1000, Date.UTC(2024, 0, 15, 9) / 1000];
  const lines = [`${later} ${later} Fixture Later`, `${start} ${start} Fixture Start`];
  assert.is(stdout, `${lines.join('\n')}\n`);
});

repositories('say what Git refused', async () => {
  const message = await git(temporaryFolder(), ['log']).then(
    () => 'accepted',
    (error: Error) => error.message,
  );
  assert.match(message, /^git log: fatal: not a git repository/);
});

repositories.run();
