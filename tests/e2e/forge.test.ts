import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { oauthRelay } from '../../scripts/oauth/relay.ts';
import { MINIMAL, reperes } from '../scripts/reperes.ts';
import { launchBrowser } from '../support/browser.ts';
import { copyFixture, temporaryFolder } from '../support/folder.ts';
import { type ForgeStub, startForge } from '../support/forge-stub.ts';
import { hostFiles } from '../support/host-files.ts';
import { freePort } from '../support/port.ts';

interface Context {
  readonly forge: ForgeStub;
  readonly browser: Browser;
  /** What to close at the end, the last opened first. */
  readonly opened: (() => unknown)[];
}

const signIn = suite<Context>('signing in to a forge, from a published site');

signIn.before(async (context) => {
  const [forge, browser] = await Promise.all([startForge(), launchBrowser()]);
  Object.assign(context, { forge, browser, opened: [forge.close, () => browser.close()] });
});
signIn.after(async ({ opened }) => {
  for (const close of opened.reverse()) await close();
});

/** Publishes a small site whose CMS saves to the forge that the environment names. */
async function publish({ opened }: Context, env: Readonly<Record<string, string>>) {
  const out = join(temporaryFolder(), 'site');
  const args = ['build', '--root', copyFixture(MINIMAL), '--out', out, '--without-search'];
  const { code, stderr } = await reperes(args, { env });
  assert.is(code, 0, stderr);
  const rules = readFileSync(join(out, '_headers'), 'utf8');
  const host = await hostFiles(out, (path) => headersIn(rules, path));
  opened.push(host.close);
  return host.url;
}

/** What a host reads in `_headers` for the files of the CMS. */
function headersIn(rules: string, path: string): Readonly<Record<string, string>> {
  if (!path.startsWith('admin/')) return {};
  const [, block = ''] = rules.split('\n/admin/*\n');
  const lines = block.split('\n\n')[0]?.split('\n') ?? [];
  return Object.fromEntries(
    lines.map((line) =>
      line
        .trim()
        .split(/: (.*)/)
        .slice(0, 2),
    ),
  );
}

/** Opens the CMS and notes what its policy forbids. */
async function openCms({ browser }: Context, url: string): Promise<[Page, string[]]> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) faults.push(message.text());
  });
  await page.goto(`${url}/admin/`);
  return [page, faults];
}

async function listsTheForge(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Thèmes' }).first().click();
  await page.getByText('Transports de la forge').waitFor();
}

signIn('GitLab needs no secret, and the CMS lists what it holds', async (context) => {
  const { forge } = context;
  const url = await publish(context, {
    REPERES_CMS_NAME: 'gitlab',
    REPERES_CMS_REPO: 'equipe/reperes',
    REPERES_CMS_BASE_URL: forge.url,
    REPERES_CMS_APP_ID: 'application',
  });
  const [page, faults] = await openCms(context, url);
  await page.getByRole('button', { name: /GitLab/ }).click();
  await listsTheForge(page);
  assert.equal(faults, []);
  const exchange = forge.exchanges.at(-1);
  assert.is(exchange?.get('client_id'), 'application');
  assert.is(exchange?.get('code'), 'accord');
  assert.is(exchange?.get('redirect_uri'), `${url}/admin/`);
  assert.match(exchange?.get('code_verifier') ?? '', /^.{43,128}$/);
  assert.is(exchange?.get('client_secret'), null);
  await page.close();
});

signIn(
  'GitHub is reached through our relay, in a window that closes by itself',
  async (context) => {
    const { forge, opened } = context;
    const port = await freePort();
    const relay = `http://127.0.0.1:${port}`;
    const url = await publish(context, {
      REPERES_CMS_NAME: 'github',
      REPERES_CMS_REPO: 'equipe/reperes',
      REPERES_CMS_BASE_URL: relay,
      REPERES_CMS_API_ROOT: `${forge.url}/github`,
    });
    const app = oauthRelay({
      site: url,
      address: relay,
      clientId: 'identifiant',
      clientSecret: 'secret',
      forge: forge.url,
    });
    const server: Server = createServer(app).listen(port, '127.0.0.1');
    opened.push(() => server.close());
    const [page, faults] = await openCms(context, url);
    const popup = page.waitForEvent('popup');
    await page.getByRole('button', { name: /GitHub/ }).click();
    const closed = (await popup).waitForEvent('close');
    await listsTheForge(page);
    await closed;
    const hosts = faults.filter((fault) => !fault.includes('https://www.githubstatus.com'));
    assert.equal(hosts, []);
    assert.equal(Object.fromEntries(forge.exchanges.at(-1) ?? []), {
      client_id: 'identifiant',
      client_secret: 'secret',
      code: 'accord',
      redirect_uri: `${relay}/callback`,
    });
    await page.close();
  },
);

signIn.run();
