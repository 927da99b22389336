import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { launchBrowser } from '../support/browser.ts';

const PAGE = `<!doctype html><html lang="fr"><title>Essai</title>
<p style="font-family: sans-serif">Évaluer l’œuvre</p>
<script type="module">document.title = 'Essai ' + (1 + 1);</script></html>`;

const browsing = suite<{ browser: Browser }>('a browser that needs nothing installed');

browsing.before(async (context) => {
  context.browser = await launchBrowser();
});

browsing.after(async ({ browser }) => {
  await browser.close();
});

browsing('opens a page of this machine, runs its script and draws its text', async (context) => {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE);
  }).listen(0, '127.0.0.1');
  try {
    const { port } = await address(server);
    const page = await context.browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    assert.is(await page.title(), 'Essai 2');
    const box = await page.locator('p').boundingBox();
    const text = await page.locator('p').evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect().width;
    });
    assert.ok(box !== null && text > 50, `the text is ${text} px wide`);
    assert.ok((await page.screenshot()).byteLength > 1000);
  } finally {
    server.close();
  }
});

browsing('reaches no other machine', async ({ browser }) => {
  const page = await browser.newPage();
  const failure = await page.goto('http://example.com/').then(
    () => undefined,
    (error: Error) => error.message,
  );
  assert.match(failure ?? '', /ERR_NAME_NOT_RESOLVED/);
});

browsing.run();

function address(server: ReturnType<typeof createServer>): Promise<AddressInfo> {
  return new Promise((resolve) => {
    server.once('listening', () => resolve(server.address() as AddressInfo));
  });
}
