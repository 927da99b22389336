import type { Browser, Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { completeHtml, type LinkResolver, parseBody } from '../../core/index.ts';
import { inspect, listen } from '../security/page-check.ts';
import { bodiesWith, naughtyStrings, ownVectors } from '../security/vectors.ts';
import { launchBrowser } from '../support/browser.ts';
import { below, randomFrom } from '../support/random.ts';

/** Of all bodies, one in so many. */
const SHARE = process.env.REPERES_TEST_FULL === '1' ? 1 : 6;
const AT_ONCE = 250;

const xss = suite<{ browser: Browser; page: Page }>('vectors in bodies, executed');

xss.before(async (context) => {
  context.browser = await launchBrowser();
  const browserContext = await context.browser.newContext({ offline: false });
  await listen(browserContext);
  context.page = await browserContext.newPage();
  await context.page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: current }),
  );
});
xss.after(({ browser }) => browser.close());

let current = '';

/** Names of other entries can be hostile as well: they fill in the bodies' placeholders. */
const RESOLVER: LinkResolver = {
  entry: (key) => `/${key}/`,
  title: () => '"><script>__xss(1)</script>',
  summary: () => "'><img src=x onerror=__xss(1)>",
  path: (path) => path,
  file: () => ({ href: '/media/a.png', detail: '<svg onload=__xss(1)>' }),
};

/** A page without any header that would protect it. */
async function show(page: Page, parts: readonly string[]) {
  current = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>x</title></head><body>${parts.map((part) => `<div class="part">${part}</div>`).join('\n')}</body></html>`;
  await page.goto('http://essai.example/', { waitUntil: 'domcontentloaded' });
  return inspect(page, '.part');
}

xss('is worth testing: the same vectors run when nothing is escaped', async ({ page }) => {
  const { ran, removed } = await show(page, ownVectors().slice(0, 200));
  assert.ok(ran > 10, `${ran} ran`);
  assert.ok(removed.length > 10, `${removed.length} removed`);
});

xss('has more than three hundred vectors of its own', () => {
  assert.ok(ownVectors().length > 300, `${ownVectors().length}`);
  assert.ok(naughtyStrings().length > 400, `${naughtyStrings().length}`);
});

xss('none runs, whatever the place, and a second sanitizer finds nothing', async ({ page }) => {
  const random = randomFrom(7446);
  const bodies = [...ownVectors(), ...naughtyStrings()]
    .flatMap(bodiesWith)
    .filter(() => below(random, SHARE) === 0);
  assert.ok(bodies.length > 1000, `${bodies.length} bodies`);
  for (let start = 0; start < bodies.length; start += AT_ONCE) {
    const group = bodies.slice(start, start + AT_ONCE);
    const parts = group.map((body) => completeHtml(parseBody(body).body.html, RESOLVER));
    const { ran, forbidden, removed } = await show(page, parts);
    assert.equal({ ran, forbidden, removed }, { ran: 0, forbidden: [], removed: [] }, `${start}`);
  }
});

xss.run();
