import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import {
  type ContentType,
  loadRepository,
  nodeAt,
  propertyNodes,
  textOf,
} from '../../core/index.ts';
import { editingSuite } from '../support/editing.ts';
import { changedLines, seatEditor } from '../support/editor.ts';

const saves = editingSuite('what the form saves');
const ENGINE = new URL('../..', import.meta.url).pathname;
const { types } = await loadRepository(ENGINE, { history: false });

function titleLabel({ schema, collection }: ContentType): string {
  const property = propertyNodes(nodeAt(schema)).find(({ name }) => name === collection.titleField);
  return property === undefined ? 'Titre' : textOf(property.node, 'title');
}

for (const type of types) {
  const { name, format, titleField } = type.collection;
  saves(`an edited title in ${name} is one line of difference`, async ({ editor, root }) => {
    const [file = ''] = readdirSync(join(root, 'content', name)).sort();
    const path = join(root, 'content', name, file);
    const before = readFileSync(path, 'utf8');
    await editor.open(`${name}/${file.slice(0, -format.length - 1)}`);
    await editor.type(titleLabel(type), 'Un titre tout neuf');
    await editor.save();
    const [gone = '', come = '', ...others] = changedLines(before, readFileSync(path, 'utf8'));
    assert.match(gone, new RegExp(`^- ${titleField}: `));
    assert.match(come, /^\+ \w+: ["']?Un titre tout neuf["']?$/);
    assert.equal(others, []);
  });
}

saves('saves twice without reading the form again', async ({ editor, root }) => {
  const path = join(root, 'content/roles/usagers.md');
  await editor.open('roles/usagers');
  await editor.type('Titre', 'Usagers, une fois');
  await editor.save();
  await editor.page.getByText('Entrée enregistrée').first().waitFor({ state: 'hidden' });
  await editor.type('Titre', 'Usagers, deux fois');
  await editor.save();
  assert.match(readFileSync(path, 'utf8'), 'title: Usagers, deux fois');
});

saves(
  'gives a new entry a readable id, and leaves out what was left empty',
  async ({ editor, root }) => {
    await editor.create('documents');
    await editor.type('Titre', 'L’Élève d’été & Cie');
    await editor.page.getByText('l-eleve-d-ete-cie').waitFor();
    await editor.save();
    const text = readFileSync(join(root, 'content/documents/l-eleve-d-ete-cie.yml'), 'utf8');
    assert.is(text, 'title: L’Élève d’été & Cie\n');
  },
);

saves('of two editors, the second is told, and the first one’s work stays', async (context) => {
  const { editor, root, browser, serving } = context;
  const colleague = await seatEditor(browser, serving.url);
  await Promise.all([editor.open('roles/sponsors'), colleague.open('roles/sponsors')]);
  await colleague.type('Titre', 'Le titre de ma collègue');
  await colleague.save();
  await editor.type('Titre', 'Mon titre');
  await editor.publish();
  await editor.page
    .getByText(/modifiée par quelqu’un d’autre/)
    .first()
    .waitFor();
  const text = readFileSync(join(root, 'content/roles/sponsors.md'), 'utf8');
  assert.match(text, 'title: Le titre de ma collègue');
  await colleague.close();
});

saves('asks nothing of another host and breaks no policy', ({ editor }) => {
  assert.equal(editor.faults, []);
});

saves.run();
