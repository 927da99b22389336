import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import * as assert from 'uvu/assert';
import { MINIMAL } from '../scripts/reperes.ts';
import { editingSuite } from '../support/editing.ts';
import { seatEditor } from '../support/editor.ts';
import { copyFixture } from '../support/folder.ts';
import { git, gitInit } from '../support/git.ts';
import { until } from '../support/until.ts';

const workflow = editingSuite('from a draft to the published page', repository, ['--workflow']);
const PATH = 'content/topics/transports.yml';
const BRANCH = 'cms/topics/transports';

async function repository(): Promise<string> {
  const root = copyFixture(MINIMAL);
  await gitInit(root);
  return root;
}

async function branches(root: string): Promise<string[]> {
  return (await git(root, ['branch', '--format=%(refname:short)'])).stdout.trim().split('\n');
}

/** Presses «Enregistrer» and waits until the draft is kept. */
async function keep(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await page.getByText('Modifications enregistrées').first().waitFor();
}

async function pass(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole('button', { name: `Statut : ${from}` }).click();
  await page.getByRole('menuitem', { name: to, exact: true }).click();
  await page.getByRole('button', { name: `Statut : ${to}` }).waitFor();
}

workflow('a draft is kept in a branch, and the site stays as it was', async (context) => {
  const { editor, root, serving } = context;
  await editor.open('topics/transports');
  await editor.type('Titre', 'Mobilités');
  await keep(editor.page);
  assert.equal(await branches(root), [BRANCH, 'main']);
  const { stdout } = await git(root, ['diff', '--unified=0', 'main', BRANCH, '--', PATH]);
  assert.equal(
    stdout.split('\n').filter((line) => /^[-+][^-+]/.test(line)),
    ['-title: Transports', '+title: Mobilités'],
  );
  assert.match(readFileSync(join(root, PATH), 'utf8'), 'title: Transports');
  assert.match(await (await fetch(`${serving.url}/themes/transports/`)).text(), 'Transports');
});

workflow('the board shows where each draft stands', async ({ editor, serving }) => {
  const { page } = editor;
  await page.goto(`${serving.url}/admin/#/workflow`);
  await page.getByRole('link', { name: /Mobilités/ }).waitFor();
  await page.getByRole('link', { name: /Mobilités/ }).click();
  await editor.panel.waitFor();
  assert.is(await editor.field('Titre').inputValue(), 'Mobilités');
});

workflow('of two editors of a draft, the second is told', async (context) => {
  const { editor, browser, serving, root } = context;
  const colleague = await seatEditor(browser, serving.url);
  await colleague.page.goto(`${serving.url}/admin/#/collections/topics/entries/transports`);
  await colleague.panel.waitFor();
  await until(async () => (await colleague.field('Titre').inputValue()) === 'Mobilités');
  await editor.type('Titre', 'Mobilités douces');
  await keep(editor.page);
  await colleague.type('Titre', 'Mobilités rapides');
  await colleague.page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await colleague.page
    .getByText(/modifiée par quelqu’un d’autre/)
    .first()
    .waitFor();
  const { stdout } = await git(root, ['show', `${BRANCH}:${PATH}`]);
  assert.match(stdout, 'title: Mobilités douces');
  await colleague.close();
});

workflow(
  'sent for review, set ready, published: the site shows it, and says so',
  async (context) => {
    const { editor, root, serving } = context;
    const { page } = editor;
    await pass(page, 'Brouillon', 'En cours de révision');
    await pass(page, 'En cours de révision', 'Prêt');
    await editor.publish();
    await page.getByText('Le site montre votre changement.').waitFor();
    assert.match(
      await (await fetch(`${serving.url}/themes/transports/`)).text(),
      'Mobilités douces',
    );
    assert.equal(await branches(root), ['main']);
    const { stdout } = await git(root, ['log', '-1', '--format=%s', '--', PATH]);
    assert.is(stdout.trim(), 'Modifier Thème « transports »');
    assert.is((await git(root, ['status', '--porcelain'])).stdout, '');
    const popup = page.waitForEvent('popup');
    await page.getByRole('link', { name: 'Voir la page' }).click();
    assert.is((await popup).url(), `${serving.url}/themes/transports/`);
  },
);

workflow('asks nothing of another host and breaks no policy', ({ editor }) => {
  assert.equal(editor.faults, []);
});

workflow.run();
