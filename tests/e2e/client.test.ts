import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { prefixIds } from '../../client/src/index.ts';
import { clientModule } from '../../scripts/client/package-files.ts';
import { bodiesIn, publishBodies } from '../client/bodies.ts';
import { ENGINE } from '../client/project.ts';
import { type Published, type StaticServer, serveFiles } from '../client/server.ts';
import { launchBrowser } from '../support/browser.ts';

interface Context {
  readonly browser: Browser;
  readonly published: Published;
  api: StaticServer;
  site: StaticServer;
}

const EXAMPLE = join(ENGINE, 'client/examples/browser');

const test = suite<Context>('other people’s sites in a browser');

test.before(async (context) => {
  const [browser, published] = await Promise.all([launchBrowser(), publishBodies()]);
  Object.assign(context, { browser, published });
});

test.before.each(async (context) => {
  context.api = await serveFiles(new Map(context.published));
  context.site = await serveFiles(await exampleFiles(context.api.url));
});

test.after.each(async ({ api, site }) => {
  await Promise.all([api.close(), site.close()]);
});

test.after(({ browser }) => browser.close());

/** The example as its developer would put it on a server, the client installed. */
async function exampleFiles(api: string): Promise<Published> {
  const page = readFileSync(join(EXAMPLE, 'index.html'), 'utf8');
  return new Map([
    ['index.html', page.replace('https://reperes.example', api)],
    ['app.js', readFileSync(join(EXAMPLE, 'app.js'), 'utf8')],
    ['node_modules/reperes-client/dist/index.js', await clientModule()],
    ['favicon.ico', ''],
  ]);
}

async function openPage({ browser, site }: Context): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${site.url}/`);
  return { page, errors };
}

const state = (page: Page, text: RegExp) => page.locator('#state', { hasText: text }).waitFor();

test('the example searches the API of another origin and shows an entry', async (context) => {
  const { page, errors } = await openPage(context);
  await state(page, /entrées à jour/);
  await page.getByLabel('Chercher').fill('construction');
  await page.getByRole('button', { name: 'Construction', exact: true }).click();
  await page.getByRole('heading', { name: 'Construction', level: 2 }).waitFor();
  const link = page.locator('#entry a').first();
  assert.match((await link.getAttribute('href')) ?? '', /^https:\/\//);
  assert.match(await page.locator('#entry').innerText(), /Cité par : .+/);
  assert.equal(errors, []);
  await page.close();
});

test('the example goes on without its API after one visit', async (context) => {
  const { page, errors } = await openPage(context);
  await state(page, /dont [1-9]\d* depuis/);
  await page.reload();
  await state(page, /dont 0 depuis/);
  await context.api.close();
  await page.reload();
  await state(page, /Hors ligne/);
  await page.getByLabel('Chercher').fill('construction');
  await page.getByRole('button', { name: 'Construction', exact: true }).click();
  await page.getByRole('heading', { name: 'Construction', level: 2 }).waitFor();
  assert.equal(errors, []);
  await page.close();
});

test('every body shows all its text without a style sheet', async (context) => {
  const bodies = bodiesIn(context.published);
  const sections = bodies.map(
    ({ key, html }) => `<article data-key="${key}">${prefixIds(html, `${key}-`)}</article>`,
  );
  const head = '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Ailleurs</title>';
  context.site.files.set('index.html', `${head}<body>${sections.join('')}`);
  const { page } = await openPage(context);
  const hidden = await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const { width, height } = range.getBoundingClientRect();
      const text = node.textContent?.trim() ?? '';
      if (text !== '' && (width === 0 || height === 0)) found.push(text);
    }
    return found;
  });
  assert.equal(hidden, []);
  for (const { key, text } of bodies) {
    const shown = (await page.locator(`article[data-key="${key}"]`).innerText()).toLowerCase();
    const words: readonly string[] = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    assert.equal(
      words.filter((word) => !shown.includes(word)),
      [],
      key,
    );
  }
  await page.close();
});

test.run();
