import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { until } from './until.ts';

/** An editor in front of the CMS. */
export interface Editor {
  readonly page: Page;
  /** What the browser complained of: requests to other hosts, breaches of the policy, errors. */
  readonly faults: readonly string[];
  /** Opens the form of `<collection>/<id>`. */
  readonly open: (key: string) => Promise<void>;
  /** Opens the form of a new entry. */
  readonly create: (collection: string) => Promise<void>;
  /** Types a text into the field of that label. */
  readonly type: (label: string, text: string) => Promise<void>;
  readonly field: (label: string) => Locator;
  /** Presses «Publier», «Publier maintenant», and waits for nothing. */
  readonly publish: () => Promise<void>;
  /** Publishes and waits until Decap says that the entry is saved. */
  readonly save: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Seats an editor at the CMS of a server. */
export async function seatEditor(browser: Browser, url: string): Promise<Editor> {
  const context = await browser.newContext({
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1400, height: 1000 },
  });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const faults = watch(page, url);
  await page.goto(`${url}/admin/`);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.locator('a[href^="#/collections/"]').first().waitFor();
  const go = async (hash: string) => {
    // From form to form Decap would keep the fields of the first one.
    await page.goto('about:blank');
    await page.goto(`${url}/admin/${hash}`);
    await page.getByText('Vérification').first().waitFor();
  };
  const field = (label: string) => page.getByLabel(label, { exact: true }).first();
  const publish = async () => {
    await page
      .getByRole('button', { name: /^Publier$/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: /Publier maintenant/ }).click();
  };
  return {
    page,
    faults,
    open: (key) => go(`#/collections/${key.replace('/', '/entries/')}`),
    create: (collection) => go(`#/collections/${collection}/new`),
    type: (label, text) => setText(page, field(label), text),
    field,
    publish,
    async save() {
      await publish();
      await page.getByText('Entrée enregistrée').first().waitFor();
    },
    close: () => context.close(),
  };
}

function watch(page: Page, url: string): string[] {
  const faults: string[] = [];
  page.on('request', (request) => {
    const asked = request.url();
    if (!/^(data|blob|about):/.test(asked) && !asked.startsWith(url)) faults.push(asked);
  });
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  return faults;
}

/** Decap puts the caret back at each keystroke: the text is set, read again, and set once more. */
async function setText(page: Page, input: Locator, text: string): Promise<void> {
  await input.waitFor();
  for (let attempt = 0; attempt < 10; attempt += 1) {
    await input.fill(text);
    await page.waitForTimeout(150);
    if ((await input.inputValue()) === text) return;
  }
  throw new Error(`the field doesn’t keep the text ${text}`);
}

/** The lines that a save took away from a file and those that it brought. */
export function changedLines(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
}

/** Waits until a file of a repository says something else than before, and returns its text. */
export async function changedFile(root: string, path: string, before: string): Promise<string> {
  const read = () => readFileSync(join(root, path), 'utf8');
  await until(() => read() !== before, 15_000);
  return read();
}
