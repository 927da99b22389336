import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { MINIMAL } from '../scripts/reperes.ts';
import { editingSuite } from '../support/editing.ts';
import { copyFixture } from '../support/folder.ts';
import { git, gitCommit, gitInit } from '../support/git.ts';

const versions = editingSuite('an earlier version, compared and taken up again', repository);
const PATH = 'content/topics/transports.yml';
const FIRST = '# Le premier thème.\ntitle: Transports\nsummary: "Un premier résumé."\norder: 1\n';

async function repository(): Promise<string> {
  const root = copyFixture(MINIMAL);
  writeFileSync(join(root, PATH), FIRST);
  await gitInit(root);
  writeFileSync(join(root, PATH), 'title: Mobilités\nsummary: Un autre résumé.\norder: 1\n');
  await gitCommit(root, 'Parler de mobilités', '2024-03-01T09:00:00Z');
  return root;
}

versions('shows what a version would change', async ({ editor }) => {
  const { page } = editor;
  await editor.open('topics/transports');
  await page.getByText('Comparer avec une version publiée').click();
  const rows = page.locator('.reperes-versions > li');
  await rows.nth(1).waitFor();
  assert.match(
    String(await rows.nth(0).textContent()),
    /^1 mars 2024 à \d\d:00 – Parler de mobilités/,
  );
  await rows.nth(0).getByRole('button', { name: 'Comparer' }).click();
  await page.getByText('Le formulaire dit la même chose.').waitFor();
  await rows.nth(1).getByRole('button', { name: 'Comparer' }).click();
  const shown = page.getByLabel('Différences');
  await shown.locator('del', { hasText: 'Mobilités' }).waitFor();
  await shown.locator('ins', { hasText: 'Transports' }).waitFor();
});

versions('takes it up in the form, and saves it when asked to, whole', async ({ editor, root }) => {
  const { page } = editor;
  const before = readFileSync(join(root, PATH), 'utf8');
  await page.getByRole('button', { name: 'Reprendre cette version' }).click();
  await page.getByText('Modifications non enregistrées').waitFor();
  assert.is(await editor.field('Titre').inputValue(), 'Transports');
  assert.is(readFileSync(join(root, PATH), 'utf8'), before);
  await editor.save();
  assert.is(readFileSync(join(root, PATH), 'utf8'), FIRST);
  assert.is((await git(root, ['diff', '--name-only'])).stdout.trim(), PATH);
  assert.is(editor.told.length, 1);
  assert.equal(editor.faults, []);
});

versions.run();
