import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { DIRECTIVES, loadRepository } from '../../core/index.ts';
import { editingSuite } from '../support/editing.ts';
import { changedLines, type Editor } from '../support/editor.ts';

const bodies = editingSuite('texts in the form');

const HEAD = '---\ntitle: Transfert ou consolidation # le nom\norder: 4\ngoal: Transmettre.\n---\n';
const FRAGILE = `
- [ ] à faire
- [x] fait

Une note[^1] et un \\* littéral.

| a | b |
|:--|--:|
| 1 \\| 2 | 3 |

:::tabs
:::tab[Administration]
Premier.
:::
:::

[^1]: La note.
`;
const SOLID = `
Premier paragraphe.

:::info[À savoir]
Un encadré, avec un [lien](phases/construction).
:::

::page{ref="phases/construction"}

- une liste
- une autre

Dernier paragraphe.
`;

async function openWith({ root, editor }: { root: string; editor: Editor }, text: string) {
  const file = join(root, 'content/phases/transfert.md');
  const before = HEAD + text;
  writeFileSync(file, before);
  await editor.open('phases/transfert');
  return { before, now: () => readFileSync(file, 'utf8') };
}

function mode({ page }: Editor) {
  return page.getByRole('switch', { name: 'Écrire en Markdown' });
}

bodies('in Markdown, all of the dialect stays when a sentence is added', async (context) => {
  const { editor } = context;
  const { before, now } = await openWith(context, FRAGILE);
  await editor.text('\n\nUne phrase de plus.');
  await editor.save();
  assert.equal(changedLines(before, now()), ['+ Une phrase de plus.']);
});

bodies('rich text asks before it opens what it would rewrite', async (context) => {
  const { editor } = context;
  await openWith(context, FRAGILE);
  const asked = editor.told.length;
  await mode(editor).click();
  await editor.page.locator('.cms-editor-visual').waitFor();
  const [question = '', ...others] = editor.told.slice(asked);
  assert.equal(others, []);
  for (const what of [
    'listes de tâches',
    'barre oblique inverse',
    'tableaux',
    'notes de bas de page',
  ]) {
    assert.match(question, what);
  }
});

bodies('in rich text, blocks and links stay when a paragraph is changed', async (context) => {
  const { editor } = context;
  const { before, now } = await openWith(context, SOLID);
  const asked = editor.told.length;
  if (await mode(editor).isChecked()) await mode(editor).click();
  const text = editor.page.locator('.cms-editor-visual [contenteditable="true"]').first();
  await text.getByText('Dernier paragraphe.').click();
  await editor.page.keyboard.press('End');
  await editor.page.keyboard.insertText(' Et une suite.');
  assert.equal(editor.told.slice(asked), []);
  await editor.save();
  assert.equal(changedLines(before, now()), [
    '- Dernier paragraphe.',
    '+ Dernier paragraphe. Et une suite.',
  ]);
});

bodies('rich text offers every block by its French name', async (context) => {
  const { page } = context.editor;
  await openWith(context, SOLID);
  if (await mode(context.editor).isChecked()) await mode(context.editor).click();
  await page.locator('.cms-editor-visual').getByText('Premier paragraphe.').click();
  await page.getByRole('button', { name: 'Ajouter un composant' }).first().click();
  await page.getByRole('menuitem', { name: 'Figure', exact: true }).waitFor();
  const items = await page.getByRole('menuitem').all();
  const offered = await Promise.all(items.map((item) => item.textContent()));
  const directives = [...DIRECTIVES.values()].map(({ editor }) => editor.label);
  assert.equal(offered.sort(), ['Image sans légende', 'Bloc de code', ...directives].sort());
  await page.getByRole('menuitem', { name: 'Figure', exact: true }).click();
  // What an image says to who doesn’t see it is asked for, with what to write.
  await page.getByLabel(/^Texte de remplacement/).waitFor();
  await page.getByText('Ce que dit l’image à qui ne la voit pas').first().waitFor();
});

bodies('leaves a repository that the build accepts', async ({ root }) => {
  const { diagnostics } = await loadRepository(root, { history: false });
  assert.equal(diagnostics, []);
});

bodies.run();
