import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { loadRepository } from '../../core/index.ts';
import { editingSuite } from '../support/editing.ts';
import { changedLines, type Editor } from '../support/editor.ts';
import { everyWidget } from './support/every-widget.ts';

const widgets = editingSuite('every kind of field', everyWidget);
const FILE = 'content/workshops/ecrire-pour-etre-lu.md';

/** Chooses in a menu by typing, as with a keyboard. */
async function choose({ page, field }: Editor, label: string, option: string): Promise<void> {
  await field(label).focus();
  await page.keyboard.type(option);
  await page.getByRole('option', { name: option, exact: true }).waitFor();
  await page.keyboard.press('Enter');
}

async function add({ page }: Editor, what: string): Promise<void> {
  await page.getByRole('button', { name: what, exact: true }).click();
}

/** Opens what is folded under a label. */
async function unfold({ page }: Editor, label: string): Promise<void> {
  const name = page.getByText(`${label} (facultatif)`, { exact: true });
  const folded = name.locator('xpath=ancestor::div[.//button][1]');
  await folded.getByRole('button', { name: 'Déplier' }).first().click();
}

const WRITTEN = `---
title: Écrire pour être lu
summary: "Deux lignes :"
rank: 2
level: expert
price: 7.5
open: true
day: "2026-03-04"
opening: "2026-01-31T09:00:00Z"
link: https://exemple.fr/inscription
tags:
  - "012"
  - "1:30"
formats:
  - visio
  - salle
place: mairie
places:
  - mairie
  - salle-des-fetes
related:
  - workshops/premier
  - places/mairie
speakers:
  - name: Une agente
    subjects:
      - la phrase
contact:
  label: Service des publics
  public: true
material:
  - kind: room
    seats: 12
outline:
  name: Début
snippet: let a = 1;
host: places/mairie
---

Venez [ici](places/mairie).
`;

widgets('is filled, and the file says just that, and is valid', async ({ editor, root }) => {
  await editor.create('workshops');
  await editor.type('Titre', 'Écrire pour être lu');
  await editor.type('Résumé', 'Deux lignes :');
  await editor.type('Rang', '2');
  await choose(editor, 'Niveau', 'Expert');
  await editor.type('Prix', '7.5');
  await editor.field('Ouvert').click();
  await editor.type('Jour', '2026-03-04');
  await editor.type('Ouverture', '2026-01-31T09:00');
  await editor.type('Lien', 'https://exemple.fr/inscription');
  await add(editor, 'Ajouter mot');
  await editor.type('Mot', '012');
  await add(editor, 'Ajouter mot');
  await editor.page.getByLabel('Mot', { exact: true }).last().fill('1:30');
  await choose(editor, 'Formes', 'visio');
  await choose(editor, 'Formes', 'salle');
  await editor.field('Lieu').selectOption({ label: 'Mairie' });
  await editor.field('Autres lieux').selectOption({ label: 'Mairie' });
  await editor.field('Autres lieux').selectOption({ label: 'Salle des fêtes' });
  await editor.field('À voir').selectOption({ label: 'Premier' });
  await editor.field('À voir').selectOption({ label: 'Mairie' });
  await add(editor, 'Ajouter intervenant');
  await editor.type('Nom', 'Une agente');
  await add(editor, 'Ajouter sujet');
  await editor.type('Sujet', 'la phrase');
  await unfold(editor, 'Contact');
  await editor.type('Libellé', 'Service des publics');
  await editor.field('Public').click();
  await add(editor, 'Ajouter une entrée de type matériel');
  await editor.page.getByRole('menuitem', { name: 'Salle' }).click();
  await editor.type('Places', '12');
  await unfold(editor, 'Plan');
  await editor.page.getByLabel(/^Nom/).last().fill('Début');
  await editor.page.locator('.CodeMirror').click();
  await editor.page.keyboard.insertText('let a = 1;');
  await editor.field('Hôte').selectOption({ label: 'Mairie' });
  await editor.text('Venez [ici](places/mairie).');
  await editor.panel.getByText('Rien à corriger').waitFor();
  await editor.save();
  assert.is(readFileSync(join(root, FILE), 'utf8'), WRITTEN);
  const { diagnostics } = await loadRepository(root, { history: false });
  assert.equal(diagnostics, []);
});

widgets('is read again as it was written', async ({ editor, root }) => {
  await editor.open('workshops/ecrire-pour-etre-lu');
  await editor.panel.getByText('Rien à corriger').waitFor();
  assert.is(await editor.field('Jour').inputValue(), '2026-03-04');
  assert.is(await editor.field('Ouverture').inputValue(), '2026-01-31T09:00');
  assert.is(await editor.field('Hôte').inputValue(), 'places/mairie');
  await editor.type('Titre', 'Écrire pour être compris');
  await editor.save();
  assert.equal(changedLines(WRITTEN, readFileSync(join(root, FILE), 'utf8')), [
    '- title: Écrire pour être lu',
    '+ title: Écrire pour être compris',
  ]);
});

widgets('emptied, leaves nothing behind', async ({ editor, root }) => {
  const path = join(root, 'content/workshops/premier.md');
  writeFileSync(
    path,
    '---\ntitle: Premier\nsummary: A # vu\nrank: 1\nlevel: expert\nprice: 2\nplace: mairie\nplaces: [mairie]\n---\n',
  );
  await editor.open('workshops/premier');
  await editor.type('Résumé', '');
  await editor.type('Prix', '');
  await editor.field('Lieu').selectOption({ label: 'Aucun choix' });
  await editor.page.getByRole('button', { name: 'Retirer Mairie' }).click();
  await editor.save();
  assert.is(readFileSync(path, 'utf8'), '---\ntitle: Premier\nrank: 1\nlevel: expert\n---\n');
});

widgets('asks nothing of another host and breaks no policy', ({ editor }) => {
  assert.equal(editor.faults, []);
});

widgets.run();
