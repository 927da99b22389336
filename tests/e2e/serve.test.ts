import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { launchBrowser } from '../support/browser.ts';
import { seatEditor } from '../support/editor.ts';
import { temporaryFolder } from '../support/folder.ts';
import { type Serving, startServing } from '../support/serving.ts';

interface Context {
  readonly root: string;
  readonly serving: Serving;
  readonly browser: Browser;
}

const ENGINE = fileURLToPath(new URL('../..', import.meta.url));

const main = suite<Context>('the main job on the real content');

main.before(async (context) => {
  const root = temporaryFolder();
  for (const name of ['content', 'schemas']) {
    cpSync(join(ENGINE, name), join(root, name), { recursive: true });
  }
  const [serving, browser] = await Promise.all([startServing(root), launchBrowser()]);
  Object.assign(context, { root, serving, browser });
});

main.after(async ({ serving, browser }) => {
  await browser.close();
  assert.is(await serving.stop('SIGINT'), 130);
});

/** A page that takes note of every request to another host and of every refusal of the policy. */
async function watchedPage({
  browser,
  serving,
}: Context): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1400, height: 1000 } });
  const faults: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && !url.startsWith(serving.url)) faults.push(url);
  });
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) faults.push(message.text());
  });
  return { page, faults };
}

main('a reader opens the home page, then a phase', async (context) => {
  const { page, faults } = await watchedPage(context);
  await page.goto(`${context.serving.url}/`);
  assert.is(await page.locator('html').getAttribute('lang'), 'fr');
  assert.is(await page.locator('h1').count(), 1);
  await page.goto(`${context.serving.url}/phases/construction/`);
  assert.match(await page.locator('h1').innerText(), /construction/i);
  assert.equal(faults, []);
  await page.close();
});

main('an editor changes a role in the CMS and sees it on the page', async (context) => {
  const { serving, root, browser } = context;
  const editor = await seatEditor(browser, serving.url);
  assert.is(await editor.page.locator('html').getAttribute('lang'), 'fr');
  await editor.open('roles/coachs');
  await editor.type('Titre', 'Coachs des défis');
  await editor.publish();
  await editor.page.getByText('Entrée enregistrée').first().waitFor();
  assert.match(readFileSync(join(root, 'content/roles/coachs.md'), 'utf8'), 'Coachs des défis');
  assert.equal(editor.faults, []);
  await editor.close();

  const { page: reader } = await watchedPage(context);
  await reader.goto(`${serving.url}/roles/coachs/`);
  // A page opened before the build is done reloads by itself.
  await reader.getByRole('heading', { level: 1, name: 'Coachs des défis' }).waitFor();
  await reader.close();
});

main.run();
