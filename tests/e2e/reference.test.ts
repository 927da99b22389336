import type { Page } from 'playwright-core';
import * as assert from 'uvu/assert';
import { builtSite } from '../support/built-site.ts';
import { hostFiles } from '../support/host-files.ts';
import { visitSuite, within } from './support/visit.ts';

const test = visitSuite('the API’s reference in a browser', async () =>
  hostFiles(await builtSite()),
);

test('asks for a file of the site and shows its status, size, time and content', async (context) => {
  await within(context, {}, async (page) => {
    await page.goto('/api/phases/');
    const answer = page.locator('[data-trial-answer]');
    assert.not.ok(await answer.isVisible());
    await page.getByLabel('Adresse d’un fichier de ce site').press('Enter');
    await answer.waitFor();
    assert.match(await status(page), /^200, application\/json, [\d,]+\u00a0Ko, \d+\u00a0ms$/);
    assert.is(JSON.parse((await answer.textContent()) ?? '').data.type, 'phase');
  });
});

test('says what is no address of the site, and shows a 404 as it comes', async (context) => {
  await within(context, {}, async (page) => {
    await page.goto('/api/');
    const field = page.getByLabel('Adresse d’un fichier de ce site');
    await field.fill('https://ailleurs.example/x.json');
    await field.press('Enter');
    assert.is(await status(page), 'Donnez l’adresse d’un fichier de ce site.');
    await field.fill('/api/v1/absent.json');
    await page.getByRole('button', { name: 'Essayer' }).click();
    await page.locator('[data-trial-answer]').waitFor();
    assert.match(await status(page), /^404, /);
  });
});

async function status(page: Page): Promise<string> {
  return (await page.locator('[data-trial-status]').textContent()) ?? '';
}

test('copies a sample whole', async (context) => {
  const options = { permissions: ['clipboard-read', 'clipboard-write'] };
  await within(context, options, async (page) => {
    await page.goto('/api/');
    const block = page.locator('.code-block').first();
    await block.getByRole('button', { name: 'Copier' }).click();
    await block.getByRole('button', { name: 'Copié' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.is(copied, await block.locator('code').textContent());
  });
});

test('without JavaScript the file is a link, and no control is there that does nothing', async (context) => {
  await within(context, { javaScriptEnabled: false }, async (page) => {
    await page.goto('/api/phases/');
    assert.not.ok(await page.locator('[data-trial]').isVisible());
    assert.is(await page.locator('.copy-code').count(), 0);
    const columns = page.locator('.csv-columns');
    await columns.locator('summary').click();
    assert.ok(await columns.locator('table').isVisible());
    const link = page.locator('#page_essayer ~ p a');
    assert.is(await link.getAttribute('href'), '/api/v1/phases/investigation.json');
  });
});

test('nothing is wider than a window of 320 px', async (context) => {
  await within(context, { viewport: { width: 320, height: 800 } }, async (page) => {
    for (const path of ['/api/', '/api/steps/', '/api/calls/', '/api/versions/journal/']) {
      await page.goto(path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 320, `${path}: ${width} px`);
    }
  });
});

test.run();
