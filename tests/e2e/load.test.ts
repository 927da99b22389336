import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { launchBrowser } from '../support/browser.ts';
import { builtSite } from '../support/built-site.ts';
import { type Host, hostFiles } from '../support/host-files.ts';
import { TEMPLATE_PATHS } from './support/template-paths.ts';

interface Context {
  readonly host: Host;
  readonly browser: Browser;
}

/** Bytes after brotli, and requests, that a page may cost when it is opened. */
const BUDGET = { html: 15_000, css: 40_000, js: 25_000, requests: 10 };
const MOST_SHIFT = 0.1;
const test = suite<Context>('what pages load');

test.before(async (context) => {
  const [host, browser] = await Promise.all([hostFiles(await builtSite()), launchBrowser()]);
  Object.assign(context, { host, browser });
});

test.after(async ({ host, browser }) => {
  await browser.close();
  await host.close();
});

for (const [path, width] of TEMPLATE_PATHS.flatMap((path) => [
  [path, 390] as const,
  [path, 1280] as const,
])) {
  test(`${path} at ${width} px holds the budgets, and nothing moves`, async ({ host, browser }) => {
    const page = await browser.newPage({ baseURL: host.url, viewport: { width, height: 800 } });
    try {
      const answers: Response[] = [];
      page.on('response', (response) => answers.push(response));
      await page.goto(path, { waitUntil: 'networkidle' });
      const strange = answers.filter((response) => !response.url().startsWith(`${host.url}/`));
      assert.equal(
        strange.map((response) => response.url()).filter((url) => !url.startsWith('data:')),
        [],
      );
      assert.ok(answers.length <= BUDGET.requests, `${answers.length} requests`);
      assert.equal(await overweight(answers), []);
      const shift = await layoutShift(page);
      assert.ok(shift < MOST_SHIFT, `a shift of ${shift}`);
    } finally {
      await page.close();
    }
  });
}

async function overweight(answers: readonly Response[]): Promise<string[]> {
  const kinds = { html: /text\/html/, css: /text\/css/, js: /javascript/ };
  const found: string[] = [];
  for (const kind of ['html', 'css', 'js'] as const) {
    let weight = 0;
    for (const answer of answers) {
      if (!kinds[kind].test(answer.headers()['content-type'] ?? '')) continue;
      weight += brotliCompressSync(await answer.body()).length;
    }
    if (weight > BUDGET[kind]) found.push(`${kind}: ${weight} bytes`);
  }
  return found;
}

/** The sum of all that moved without the reader's doing, as browsers measure it. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += Reflect.get(entry, 'value');
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 50);
      }),
  );
}

test.run();
