import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { MEDIA_BYTES } from '../../core/index.ts';
import { editingSuite } from '../support/editing.ts';
import type { Editor } from '../support/editor.ts';
import { until } from '../support/until.ts';

const media = editingSuite('files in the CMS');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

interface Sent {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

function send({ page }: Editor, file: Sent): Promise<void> {
  return page.locator('input[type="file"]').first().setInputFiles(file);
}

media('takes an image, and puts it where pages find it', async ({ editor, root }) => {
  await editor.page.getByRole('button', { name: 'Médias' }).click();
  await editor.page.getByText('Aucun fichier trouvé.').waitFor();
  await send(editor, { name: 'plan.png', mimeType: 'image/png', buffer: PNG });
  await editor.page.getByText('plan.png').first().waitFor();
  assert.equal(readFileSync(join(root, 'content/media/plan.png')), PNG);
});

for (const [what, file, sentence] of [
  [
    'a drawing that may hold a script',
    { name: 'dessin.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') },
    'dessin.svg',
  ],
  [
    'a program',
    { name: 'outil.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') },
    'outil.exe',
  ],
  [
    'a file that is too large',
    { name: 'gros.png', mimeType: 'image/png', buffer: Buffer.alloc(MEDIA_BYTES + 1) },
    'la limite est de 20 Mo',
  ],
] as const) {
  media(`refuses ${what}, and says why`, async ({ editor, root }) => {
    const before = editor.told.length;
    await send(editor, file);
    await until(() => editor.told.length > before);
    const [refusal = '', ...others] = editor.told.slice(before);
    assert.equal(others, []);
    assert.match(refusal, sentence);
    assert.not(existsSync(join(root, 'content/media', file.name)));
  });
}

media('lets a document choose a file that was sent', async ({ editor, root }) => {
  const path = join(root, 'content/documents/note-comment-perenniser-un-service-numerique.yml');
  await editor.page.keyboard.press('Escape');
  await editor.open('documents/note-comment-perenniser-un-service-numerique');
  await editor.page.getByRole('button', { name: 'Choisir un fichier' }).first().click();
  await editor.page.getByText('plan.png').first().click();
  await editor.page.getByRole('button', { name: 'Choisir le fichier' }).click();
  await editor.save();
  assert.match(readFileSync(path, 'utf8'), /^file: \/media\/plan\.png$/m);
});

media('saves a file with the document in whose form it was sent', async ({ editor, root }) => {
  const path = join(root, 'content/documents/note-comment-perenniser-un-service-numerique.yml');
  await editor.page.getByRole('button', { name: 'Choisir un fichier différent' }).first().click();
  await send(editor, { name: 'note.png', mimeType: 'image/png', buffer: PNG });
  await editor.page.getByText('note.png').first().waitFor();
  await editor.page.getByRole('button', { name: 'Choisir le fichier' }).click();
  await editor.save();
  assert.match(readFileSync(path, 'utf8'), /^file: \/media\/note\.png$/m);
  assert.equal(readFileSync(join(root, 'content/media/note.png')), PNG);
});

media('asks nothing of another host and breaks no policy', ({ editor }) => {
  assert.equal(editor.faults, []);
});

media.run();
