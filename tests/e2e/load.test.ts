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

/** Most of a visit is waiting for requests that don't come: visits wait side by side. */
const TOGETHER = 2;

for (let index = 0; index < TEMPLATE_PATHS.length; index += TOGETHER) {
  const paths = TEMPLATE_PATHS.slice(index, index + TOGETHER);
  test(`at 390 and 1280 px ${paths.join(', ')} hold the budgets, and nothing moves`, async (context) => {
    const visits = paths.flatMap((path) => [390, 1280].map((width) => opens(context, path, width)));
    await Promise.all(visits);
  });
}

async function opens({ host, browser }: Context, path: string, width: number): Promise<void> {
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
    assert.ok(
      answers.length <= BUDGET.requests,
      `${answers.length} requests: ${path}, ${width} px`,
    );
    assert.equal(await overweight(answers), [], path);
    const shift = await layoutShift(page);
    assert.ok(shift < MOST_SHIFT, `a shift of ${shift}: ${path}, ${width} px`);
  } finally {
    await page.close();
  }
}

async function overweight(answers: readonly Response[]): Promise<string[]> {
  const kinds = { html: /text\/html/, css: /text\/css/, js: /javascript/ };
  const found: string[] = [];
  for (const kind of ['html', 'css', 'js'] as const) {
    let weight = 0;
    for (const answer of answers) {
      if (!kinds[kind].test(answer.headers()['content-type'] ?? '')) continue;
      weight += await packedBytes(answer);
    }
    if (weight > BUDGET[kind]) found.push(`${kind}: ${weight} bytes`);
  }
  return found;
}

/** To pack a file as well as can be takes long, and most are on every page. */
const packed = new Map<string, number>();

async function packedBytes(answer: Response): Promise<number> {
  const bytes = packed.get(answer.url()) ?? brotliCompressSync(await answer.body()).length;
  packed.set(answer.url(), bytes);
  return bytes;
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
