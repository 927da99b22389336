import type { Page } from 'playwright-core';
import * as assert from 'uvu/assert';
import { loadRepository } from '../../core/index.ts';
import { pageContextOf } from '../../site/page-context-of.ts';
import { renderFacet } from '../../site/render/facet.tsx';
import { renderList } from '../../site/render/list.tsx';
import { axeViolations } from '../support/axe.ts';
import { hostPages } from '../support/hosted-pages.ts';
import { visitSuite, within } from './support/visit.ts';

const { catalog } = await loadRepository(process.cwd(), { history: false });
if (catalog === undefined) throw new Error('The repository’s own content must be valid.');
const pageContext = pageContextOf(catalog);
const ETALAB = '/personnes/organisation/etalab/';

const test = visitSuite('facets in a browser', () =>
  hostPages(pageContext, {
    '/personnes/': renderList(pageContext, 'people'),
    '/academie/formats/': renderList(pageContext, 'formats'),
    [ETALAB]: renderFacet(pageContext, ETALAB),
  }),
);

const cards = (page: Page) => page.locator('.card-list > li:visible');
const facet = (page: Page, name: string) => page.locator('.facet-value', { hasText: name });
const told = async (page: Page): Promise<string> =>
  (await page.locator('.list-count').innerText()).replaceAll('\u00a0', ' ');

test('people are narrowed in place, by the keyboard too, and the address keeps the choice', async (context) => {
  await within(context, {}, async (page) => {
    await page.goto('/personnes/');
    assert.is(await cards(page).count(), 21);
    await facet(page, 'Etalab').press('Enter');
    assert.is(await cards(page).count(), 4);
    assert.is(await told(page), '4 entrées sur 21');
    assert.match(page.url(), /\/personnes\/\?organisation=etalab$/);
    assert.is(await facet(page, 'Etalab').getAttribute('aria-current'), 'true');
    assert.not.ok(await page.getByRole('heading', { name: 'L’équipe du programme' }).isVisible());
    await facet(page, 'Ingénierie').click();
    assert.is(await told(page), '1 entrée sur 21');
    await page.reload();
    assert.is(await cards(page).count(), 1);
    await page.getByRole('link', { name: 'Retirer les filtres' }).click();
    assert.is(await cards(page).count(), 21);
    assert.match(page.url(), /\/personnes\/$/);
  });
});

test('formats are narrowed with the rows that compare them', async (context) => {
  await within(context, {}, async (page) => {
    await page.goto('/academie/formats/');
    await facet(page, 'Mentorat').click();
    assert.is(await cards(page).count(), 3);
    assert.is(await page.locator('.comparison tbody tr:visible').count(), 3);
  });
});

test('without JavaScript each value leads to a page of its own', async (context) => {
  await within(context, { javaScriptEnabled: false }, async (page) => {
    await page.goto('/personnes/');
    await facet(page, 'Etalab').click();
    await page.waitForURL(`**${ETALAB}`);
    assert.is(await cards(page).count(), 4);
    await facet(page, 'Etalab').click();
    await page.waitForURL('**/personnes/');
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test(`axe finds nothing on narrowed lists: ${colorScheme}, ${width} px`, async (context) => {
      const options = { colorScheme, viewport: { width, height: 900 }, bypassCSP: true };
      await within(context, options, async (page) => {
        for (const path of [
          ETALAB,
          '/personnes/?disciplines=design&organisation=etalab',
          '/academie/formats/?genre=mentorat',
        ]) {
          await page.goto(path);
          assert.equal(await axeViolations(page), [], path);
        }
      });
    });
  }
}

test.run();
