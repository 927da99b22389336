import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import * as assert from 'uvu/assert';
import { editingSuite } from '../support/editing.ts';
import { changedLines } from '../support/editor.ts';
import { until } from '../support/until.ts';

const keyboard = editingSuite('with a keyboard, and after an accident');

/** Goes from one thing to the next until the one that a selector names has the focus. */
async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  const wanted = page.locator(selector).and(page.locator(':focus'));
  for (let steps = 0; steps < 120; steps += 1) {
    if ((await wanted.count()) > 0) return;
    await page.keyboard.press(key);
  }
  throw new Error(`the focus never reaches ${selector}`);
}

keyboard('signs in, finds an entry, changes it and publishes it', async (context) => {
  const { root, serving, browser } = context;
  const file = join(root, 'content/roles/coachs.md');
  const before = readFileSync(file, 'utf8');
  const page = await browser.newPage({ locale: 'fr-FR' });
  await page.goto(`${serving.url}/admin/`);
  await page.getByRole('button', { name: 'Se connecter' }).waitFor();
  await tabTo(page, 'button:has-text("Se connecter")');
  await page.keyboard.press('Enter');
  await page.locator('a[href="#/collections/roles"]').first().waitFor();
  await tabTo(page, 'a[href="#/collections/roles"]');
  await page.keyboard.press('Enter');
  await page.locator('a[href="#/collections/roles/entries/coachs"]').first().waitFor();
  await tabTo(page, 'a[href="#/collections/roles/entries/coachs"]');
  await page.keyboard.press('Enter');
  await page.locator('.reperes-panel:not([aria-busy])').waitFor();
  await tabTo(page, '[id^="title-field-"]');
  await page.keyboard.press('End');
  await page.keyboard.insertText(' des défis');
  await page.getByText('Modifications non enregistrées').first().waitFor();
  await tabTo(page, '[role="button"]:has-text("Publier"), button:has-text("Publier")', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Publier maintenant' }).waitFor();
  await tabTo(page, '[role="menuitem"]:has-text("Publier maintenant")', 'ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText('Modifications enregistrées').first().waitFor();
  assert.equal(changedLines(before, readFileSync(file, 'utf8')), [
    '- title: Coachs',
    '+ title: Coachs des défis',
  ]);
  await page.close();
});

keyboard('takes up again what a closed window left, and loses nothing', async (context) => {
  const { editor, root, serving } = context;
  const file = join(root, 'content/people/richard-hanna.yml');
  const before = readFileSync(file, 'utf8');
  await editor.open('people/richard-hanna');
  await editor.type('Fonction', 'Chargé de mission');
  // Another page of the site sees what Decap has put aside; a new build makes it load anew meanwhile.
  const witness = await editor.page.context().newPage();
  await witness.goto(`${serving.url}/`);
  const kept = () => witness.evaluate(keptDrafts).catch(() => '');
  await until(async () => (await kept()).includes('people'));
  await witness.close();
  await editor.page.goto('about:blank');
  const asked = editor.told.length;
  await editor.page.goto(`${serving.url}/admin/#/collections/people/entries/richard-hanna`);
  await editor.panel.waitFor();
  await until(async () => (await editor.field('Fonction').inputValue()) === 'Chargé de mission');
  assert.match(editor.told.slice(asked).join('\n'), 'Une sauvegarde locale a été trouvée');
  await editor.save();
  assert.equal(changedLines(before, readFileSync(file, 'utf8')), [
    '- role_label: Chargé de mission Green Tech',
    '+ role_label: Chargé de mission',
  ]);
});

/** Names of the drafts that the browser keeps; runs in a page. */
function keptDrafts(): Promise<string> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('localforage');
    opening.onerror = () => resolve('');
    opening.onsuccess = () => {
      const database = opening.result;
      const [store] = [...database.objectStoreNames];
      if (store === undefined) return resolve('');
      const asking = database.transaction(store).objectStore(store).getAllKeys();
      asking.onsuccess = () => {
        database.close();
        resolve(asking.result.join(' '));
      };
    };
  });
}

keyboard('asks nothing of another host and breaks no policy', ({ editor }) => {
  assert.equal(editor.faults, []);
});

keyboard.run();
