import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { loadRepository, toYaml } from '../../core/index.ts';
import { reperes } from '../scripts/reperes.ts';
import { inspect, listen } from '../security/page-check.ts';
import { naughtyStrings, ownVectors } from '../security/vectors.ts';
import { launchBrowser } from '../support/browser.ts';
import { temporaryFolder } from '../support/folder.ts';
import { type Host, hostFiles } from '../support/host-files.ts';
import { below, randomFrom } from '../support/random.ts';
import { writeRepository } from '../support/repository.ts';

const IS_FULL = process.env.REPERES_TEST_FULL === '1';
/** Of all vectors, one in so many is published, and so many of these are searched for. */
const [SHARE, SEARCHES] = IS_FULL ? [1, Number.POSITIVE_INFINITY] : [10, 20];

interface Context {
  readonly host: Host;
  readonly browser: Browser;
  readonly page: Page;
}

const xss = suite<Context>('vectors in the search');
const random = randomFrom(314);
const VECTORS = [...ownVectors(), ...naughtyStrings()]
  .filter(() => below(random, SHARE) === 0)
  .map((vector) => vector.slice(0, 120).normalize('NFC'));

/** Every vector in a title, a summary and a text that one word finds; what is refused is left out. */
async function hostileRepository(): Promise<string> {
  const files = Object.fromEntries(
    VECTORS.map((vector, rank) => [
      `content/notes/n${rank}.md`,
      `---\n${toYaml({ title: `Vecteur ${vector}`, summary: vector })}---\nUn vecteur \`\`${vector}\`\` ici.\n`,
    ]),
  );
  const { diagnostics } = await loadRepository(writeRepository(files), { history: false });
  const refused = new Set(diagnostics.map(({ file }) => file));
  return writeRepository(
    Object.fromEntries(Object.entries(files).filter(([path]) => !refused.has(path))),
  );
}

xss.before(async (context) => {
  const output = join(temporaryFolder(), 'site');
  const root = await hostileRepository();
  const { code, stderr } = await reperes(['build', '--root', root, '--out', output, '--copy']);
  assert.is(code, 0, stderr);
  // Without the policy that would stop a vector: the pages themselves must.
  const [host, browser] = await Promise.all([hostFiles(output, () => ({})), launchBrowser()]);
  const browserContext = await browser.newContext({ baseURL: host.url });
  await listen(browserContext);
  Object.assign(context, { host, browser, page: await browserContext.newPage() });
});
xss.after(async ({ browser, host }) => {
  await browser?.close();
  await host?.close();
});

xss('titles and excerpts that are found run nothing', async ({ page }) => {
  await page.goto('/recherche/?q=vecteur');
  await page.locator('.search-results h2').first().waitFor();
  const found = await page.locator('.search-results h2').count();
  assert.ok(found > 0);
  const { ran, forbidden, removed } = await inspect(page, 'main');
  assert.equal({ ran, forbidden, removed }, { ran: 0, forbidden: [], removed: [] });
});

xss('what is searched for runs nothing, in the address and in the field', async ({ page }) => {
  for (const vector of VECTORS.slice(0, SEARCHES)) {
    await page.goto(
      `/recherche/?q=${encodeURIComponent(vector)}&kind=${encodeURIComponent(vector)}`,
    );
    await page.locator('.search-count:not(:empty)').waitFor();
    const { ran, forbidden, removed } = await inspect(page, 'main');
    assert.equal({ ran, forbidden, removed }, { ran: 0, forbidden: [], removed: [] }, vector);
  }
  await page.goto('/');
  await page.getByRole('combobox', { name: 'Rechercher' }).fill('vecteur');
  const option = page.getByRole('option').first();
  await option.waitFor();
  assert.is((await inspect(page, 'header')).ran, 0);
  await option.click();
  await page.waitForURL('**/notes/**');
  assert.is((await inspect(page, 'main')).ran, 0);
});

xss.run();
