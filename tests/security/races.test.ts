import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { listRepository, planRename } from '../../core/index.ts';
import { carryOut } from '../../scripts/edit/carry-out.ts';
import { loadSettled } from '../../scripts/edit/settled.ts';
import { contentOf } from '../core/edit/sample.ts';
import { LAUNCHER, MINIMAL, reperes } from '../scripts/reperes.ts';
import { copyFixture } from '../support/folder.ts';
import { treeOf } from '../support/tree.ts';
import { citedPerson } from './cited-person.ts';
import { isRefusal } from './refusal.ts';

/** Two commands, or a command and an editor, at the same moment. */
const races = suite('at the same moment');

races('of two builds one is refused or both publish the same, whole', async () => {
  const root = copyFixture(MINIMAL);
  const results = await Promise.all([1, 2].map(() => reperes(['build', '--root', root])));
  const refused = results.filter(({ code }) => code !== 0);
  assert.ok(refused.length < results.length);
  for (const result of refused) isRefusal(result, 'Une autre construction est en cours');
  const published = treeOf(realpathSync(join(root, '_site')));
  assert.is(readdirSync(join(root, '._site-builds')).length, 1);
  assert.is((await reperes(['build', '--root', root])).code, 0);
  assert.equal(treeOf(realpathSync(join(root, '_site'))), published);
});

for (const args of [
  ['rename', 'person/ada', 'lovelace'],
  ['erase', 'person/ada'],
]) {
  races(`whoever reads during ${args[0]} sees the state before or the one after`, async () => {
    const root = citedPerson(40);
    const child = spawn(process.execPath, [LAUNCHER, ...args, '--root', root], { stdio: 'ignore' });
    let isGone = false;
    const gone = new Promise<number | null>((resolve) =>
      child.once('exit', (code) => {
        isGone = true;
        resolve(code);
      }),
    );
    const states: string[] = [];
    while (!isGone) {
      states.push(await stateOf(root));
      await pause(20);
    }
    assert.is(await gone, 0);
    const after = await stateOf(root);
    assert.equal([...new Set(states)].filter((state) => state !== after).length, 1);
  });
}

/** What a reading saw: which entries there are, and what each refers to. */
async function stateOf(root: string): Promise<string> {
  const repository = await loadSettled(root, { history: false });
  if ('message' in repository) throw new Error(repository.message);
  assert.equal(repository.diagnostics, []);
  const entries = [...(repository.catalog?.entries.values() ?? [])];
  return JSON.stringify(entries.map(({ key, data, body }) => [key, data, body?.source]));
}

races('a save made while a rename was prepared is not lost', async () => {
  const root = citedPerson(40);
  const files = listRepository(root);
  const { plan } = planRename(root, 'person/ada', 'lovelace');
  assert.ok(plan);
  const file = join(root, 'content/notes/n1.md');
  const saved = `${readFileSync(file, 'utf8')}\nUne phrase de plus.\n`;
  writeFileSync(file, saved);
  const before = contentOf(root);
  const stop = await carryOut(root, plan, files);
  assert.match(JSON.stringify(stop), 'Un contenu a été modifié pendant la préparation');
  assert.equal(contentOf(root), before);
});

races('contents that never rest are told, and read by halves by nobody', async () => {
  const root = citedPerson(40);
  const flips = `
    const { writeFileSync } = require('node:fs');
    for (let round = 0; ; round += 1)
      for (let rank = 0; rank < 40; rank += 1)
        writeFileSync(process.argv[1] + '/content/notes/n' + rank + '.md', '---\\ntitle: ' + 'x'.repeat(1 + round % 50) + '\\n---\\n');
  `;
  const child = spawn(process.execPath, ['-e', flips, root], { stdio: 'ignore' });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  try {
    const told = new Set<string>();
    while (told.size === 0) {
      const repository = await loadSettled(root, { history: false });
      if ('message' in repository) told.add(repository.message);
    }
    assert.match([...told].join(), 'Les contenus ont changé pendant leur lecture');
  } finally {
    child.kill('SIGKILL');
    await gone;
  }
});

races.run();
