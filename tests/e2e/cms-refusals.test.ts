import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { type Editing, editingSuite } from '../support/editing.ts';
import { until } from '../support/until.ts';

const refusals = editingSuite('what the form refuses');

/** An editor's slip: the form, the field, what is typed there and what the form answers. */
const SLIPS = [
  ['phases/construction', 'Titre', '', 'Le champ « Titre » est obligatoire.'],
  ['phases/construction', 'Ordre', '1', 'Le numéro 1 est déjà celui de « Investigation »'],
  [
    'phases/construction',
    'Ordre',
    '-3',
    '« Ordre » doit valoir au moins 1 ; « -3 » est hors des bornes.',
  ],
  ['phases/construction', 'Page de référence', 'chez nous', 'Écrivez une adresse complète'],
  [
    'phases/construction',
    'Page de référence',
    'javascript:alert(1)',
    'Écrivez une adresse complète',
  ],
  ['roles/coachs', 'Titre', 'x'.repeat(201), '« Titre » doit compter au plus 200 caractères'],
  ['agendas/mars-2022', 'Mois', '2022-13', 'Écrivez une année et un mois, par exemple 2022-03.'],
  [
    'people/perica-sucevic',
    'Fonction',
    'à quelqu.un@exemple.fr',
    'contient une adresse électronique.',
  ],
  [
    'pages/academie',
    'Adresse',
    '/API',
    'Écrivez une adresse qui commence et finit par une barre oblique',
  ],
  ['pages/academie', 'Adresse', '/phases/', 'est déjà prise par la liste « Phases »'],
] as const;

for (const [key, label, text, sentence] of SLIPS) {
  refusals(`refuses ${label} = ${text.slice(0, 30)} in ${key}, at the field`, async (context) => {
    const { editor, root } = context;
    await editor.open(key);
    const field = editor.field(label);
    await editor.type(label, text);
    await editor.publish();
    const verdict = editor.page.locator('.reperes-refused');
    await verdict.waitFor();
    assert.match(await verdict.innerText(), sentence);
    // Decap writes what is wrong beside the label; the style sheet puts it in capitals.
    const beside = editor.page.locator(`label[for="${await field.getAttribute('id')}"] + ul`);
    assert.match((await beside.textContent()) ?? '', sentence);
    assert.is(await editor.page.getByText('Entrée enregistrée').count(), 0);
    assert.ok(existsSync(join(root, 'content/phases/construction.md')));
  });
}

/** Changes a file behind the form's back, and puts it back after. */
async function withFile(
  { root }: Editing,
  path: string,
  change: (text: string) => string,
  task: (file: string, changed: string) => Promise<void>,
): Promise<void> {
  const file = join(root, path);
  const before = readFileSync(file, 'utf8');
  const changed = change(before);
  writeFileSync(file, changed);
  await task(file, changed);
  writeFileSync(file, before);
}

refusals('leads by keyboard to a fault in a folded item, which is then mended', async (context) => {
  const { page, open } = context.editor;
  const change = (text: string) => text.replace('start: "11:30"', 'start: 11 heures');
  await withFile(context, 'content/agendas/mars-2022.yml', change, async () => {
    await open('agendas/mars-2022');
    const panel = page.locator('.reperes-panel');
    await panel.getByRole('button', { name: /n°.2$/ }).focus();
    await page.keyboard.press('Enter');
    await page.locator('[id^="start-field-"]:focus').waitFor();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('11:30');
    await panel.getByText('Rien à corriger').waitFor();
  });
});

refusals('shows a reference that leads nowhere, and never drops it', async (context) => {
  const { page, open } = context.editor;
  const change = (text: string) => text.replace(/^organisation: .*$/m, 'organisation: partie');
  await withFile(context, 'content/people/richard-hanna.yml', change, async () => {
    await open('people/richard-hanna');
    const menu = page.locator('[id^="organisation-field-"]');
    assert.is(await menu.inputValue(), 'partie');
    assert.match((await menu.textContent()) ?? '', 'Introuvable');
    const panel = page.locator('.reperes-panel');
    await panel.getByText('« organisations/partie » n’existe pas.').waitFor();
    await menu.selectOption('dinum');
    await panel.getByText('Rien à corriger').waitFor();
  });
});

refusals('names those who cite an entry, and refuses to delete it', async (context) => {
  const { editor, root } = context;
  await editor.open('phases/construction');
  await editor.page.getByText(/^Cité par \d+ fiches$/).click();
  assert.ok((await editor.page.locator('.reperes-panel details a').count()) > 1);
  const before = editor.told.length;
  await editor.page
    .getByRole('button', { name: /Supprimer/ })
    .first()
    .click();
  await until(() => editor.told.length > before);
  const [refusal = '', ...others] = editor.told.slice(before);
  assert.equal(others, []);
  assert.match(refusal, /Suppression refusée : \d+ fiches citent celle-ci\./);
  assert.ok(existsSync(join(root, 'content/phases/construction.md')));
});

refusals('leaves a file that it can’t read as it is', async (context) => {
  const { page, open } = context.editor;
  const change = (text: string) => `${text}title: Encore\n`;
  await withFile(context, 'content/disciplines/design.yml', change, async (file, changed) => {
    await open('disciplines/design');
    await page.getByText('Ce fichier ne peut pas être lu').waitFor();
    assert.is(readFileSync(file, 'utf8'), changed);
  });
});

refusals('asks nothing of another host and breaks no policy', ({ editor }) => {
  assert.equal(editor.faults, []);
});

refusals.run();
