import * as assert from 'uvu/assert';
import { builtSite } from '../support/built-site.ts';
import { hostFiles } from '../support/host-files.ts';
import { TEMPLATE_PATHS } from './support/template-paths.ts';
import { visitSuite, within } from './support/visit.ts';

const test = visitSuite('pages in a browser', async () => hostFiles(await builtSite()));

test('nothing is wider than a window of 320 px', async (context) => {
  await within(context, { viewport: { width: 320, height: 800 } }, async (page) => {
    for (const path of TEMPLATE_PATHS) {
      await page.goto(path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 320, `${path}: ${width} px`);
    }
  });
});

test('without JavaScript the menu is there, and questions open', async (context) => {
  const options = { javaScriptEnabled: false, viewport: { width: 390, height: 800 } };
  await within(context, options, async (page) => {
    await page.goto('/questions/');
    assert.ok(await page.locator('nav[aria-label="Menu principal"]').isVisible());
    assert.not.ok(await page.locator('input[name="scheme"]').first().isVisible());
    const question = page.locator('main details').first();
    await question.locator('summary').click();
    assert.ok(await question.locator('p').first().isVisible());
  });
});

test('the keyboard opens and closes the menus', async (context) => {
  await within(context, { viewport: { width: 390, height: 800 } }, async (page) => {
    await page.goto('/phases/');
    const menu = page.locator('nav[aria-label="Menu principal"]');
    assert.not.ok(await menu.isVisible());
    await page.locator('[data-menu-button]').press('Enter');
    assert.ok(await menu.isVisible());
    const group = menu.locator('details').first();
    await group.locator('summary').press('Enter');
    assert.ok(await group.locator('a').first().isVisible());
    await page.keyboard.press('Escape');
    assert.not.ok(await group.locator('a').first().isVisible());
    await page.keyboard.press('Escape');
    assert.not.ok(await menu.isVisible());
  });
});

test('a choice of the dark scheme lasts', async (context) => {
  await within(context, { colorScheme: 'light' }, async (page) => {
    await page.goto('/phases/');
    await page.locator('input[value="dark"]').check();
    await page.goto('/');
    assert.is(await page.locator('html').getAttribute('data-fr-theme'), 'dark');
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    assert.is(background, 'rgb(22, 22, 22)');
  });
});

test('a heading gives its own link', async (context) => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  await within(context, { permissions }, async (page) => {
    await page.goto('/phases/construction/');
    const heading = page.locator('main h2[id]').first();
    await heading.locator('.heading-link').press('Enter');
    await page.locator('[role="status"]', { hasText: 'Lien copié' }).waitFor();
    const id = await heading.getAttribute('id');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.is(copied, `${context.host.url}/phases/construction/#${id}`);
    assert.is(page.url(), copied);
  });
});

test('without JavaScript every template is read whole, and no link is only for scripts', async (context) => {
  await within(context, { javaScriptEnabled: false }, async (page) => {
    for (const path of TEMPLATE_PATHS) {
      await page.goto(path);
      assert.ok(await page.locator('main h1').isVisible(), path);
      const hidden = await page.evaluate(() => {
        const folded = 'details:not([open]) *, .needs-script *, [hidden] *, template *';
        const wanted = [...document.querySelectorAll('main :is(a[href], h2, h3)')];
        const seen = wanted.filter((one) => one.checkVisibility());
        // A drawing that is made for two widths says the same in the other one.
        const said = new Set(seen.map((one) => one.getAttribute('href')));
        return wanted
          .filter((one) => !seen.includes(one) && !one.matches(folded))
          .filter((one) => !said.has(one.getAttribute('href')) || !one.hasAttribute('href'))
          .map((one) => one.outerHTML);
      });
      assert.equal(hidden, [], path);
    }
  });
});

test.run();
