import type { FrameLocator, Page } from 'playwright-core';
import * as assert from 'uvu/assert';
import { loadRepository } from '../../core/index.ts';
import { editingSuite } from '../support/editing.ts';
import type { Editor } from '../support/editor.ts';
import { until } from '../support/until.ts';

const ENGINE = new URL('../..', import.meta.url).pathname;
const { catalog } = await loadRepository(ENGINE, { history: false });
const previews = editingSuite<{ reader: Page }>('the preview beside the form');

// Without scripts, a page says what it was built to say.
previews.before(async (context) => {
  context.reader = await context.browser.newPage({ javaScriptEnabled: false });
});

function previewOf({ page }: Editor): FrameLocator {
  return page.frameLocator('#preview-pane');
}

/** What a reader reads, whatever the spaces between blocks. */
function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

for (const type of catalog?.types ?? []) {
  const [entry] = catalog?.listed.get(type.collection.name) ?? [];
  if (entry === undefined || !type.collection.pages) continue;
  previews(`reads as the page of ${entry.key}`, async ({ editor, serving, reader }) => {
    await editor.open(entry.key);
    const main = previewOf(editor).locator('main');
    await main.waitFor();
    await reader.goto(`${serving.url}${entry.path}`);
    const built = await reader.locator('main').textContent();
    assert.equal(words((await main.textContent()) ?? ''), words(built ?? ''));
  });
}

previews('follows what is typed: a title, a block, a link by its title', async ({ editor }) => {
  await editor.open('phases/acceleration');
  await editor.type('Titre', 'Accélérer');
  await previewOf(editor).getByRole('heading', { level: 1, name: 'Accélérer' }).waitFor();
  await editor.text('\n\n:::info[À noter]\nUn encadré.\n:::\n\n::page{ref="phases/transfert"}');
  const main = previewOf(editor).locator('main');
  await main.getByText('Un encadré.').waitFor();
  await main.getByText('À noter').waitFor();
  await main.locator('.prose a').getByText('Transfert ou consolidation').waitFor();
});

previews('keeps the last page, and says so, while the form is faulty', async ({ editor }) => {
  await editor.open('phases/acceleration');
  const main = previewOf(editor).locator('main');
  await main.waitFor();
  await editor.text('\n\n[ailleurs](phases/nulle-part)');
  await previewOf(editor).getByText('attend que les points à corriger').waitFor();
  await main.getByRole('heading', { level: 1, name: 'Accélération' }).waitFor();
});

previews('shows the width of a phone', async ({ editor }) => {
  await editor.open('phases/acceleration');
  const main = previewOf(editor).locator('main');
  const narrow = previewOf(editor).getByRole('button', { name: 'Largeur d’un téléphone' });
  await narrow.click();
  assert.is(await narrow.getAttribute('aria-pressed'), 'true');
  await until(async () => ((await main.boundingBox())?.width ?? 1000) <= 390);
});

previews('asks nothing of another host and breaks no policy', ({ editor }) => {
  assert.equal(editor.faults, []);
});

previews.run();
