import type { Browser, Locator, Page, Response } from 'playwright-core';
import { until } from './until.ts';

/** An editor in front of the CMS. */
export interface Editor {
  readonly page: Page;
  /** What the browser complained of: requests to other hosts, breaches of the policy, errors. */
  readonly faults: readonly string[];
  /** What the message boxes said so far, each of them accepted. */
  readonly told: readonly string[];
  /** What stands above the form: what is to be corrected, and who cites the entry. */
  readonly panel: Locator;
  /** Opens the list of a collection, then the form of `<collection>/<id>`. */
  readonly open: (key: string) => Promise<void>;
  /** Opens the form of a new entry. */
  readonly create: (collection: string) => Promise<void>;
  /** The field of that label, whether it is optional or not. */
  readonly field: (label: string) => Locator;
  /** Types a text into the field of that label. */
  readonly type: (label: string, text: string) => Promise<void>;
  /** Adds to the end of the entry's text. */
  readonly text: (text: string) => Promise<void>;
  /** Presses «Publier», «Publier maintenant», and waits for nothing. */
  readonly publish: () => Promise<void>;
  /** Publishes and waits until the file is written and Decap says so. */
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
  const told: string[] = [];
  page.on('dialog', (dialog) => {
    told.push(dialog.message());
    void dialog.accept();
  });
  await page.goto(`${url}/admin/`);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.locator('a[href^="#/collections/"]').first().waitFor();
  const panel = page.locator('.reperes-panel');
  const loaded = page.locator('.reperes-panel:not([aria-busy])');
  // From form to form Decap would keep the fields of the first one: the list stands between.
  const list = async (collection: string) => {
    await page.goto(`${url}/admin/#/collections/${collection}`);
    await panel.waitFor({ state: 'detached' });
  };
  const publish = async () => {
    await page.getByRole('button', { name: 'Publier', exact: true }).first().click();
    await page.getByRole('menuitem', { name: 'Publier maintenant' }).click();
  };
  const field = (label: string) =>
    page
      .getByLabel(label, { exact: true })
      .or(page.getByLabel(`${label} (facultatif)`, { exact: true }))
      .first();
  return {
    page,
    faults,
    told,
    panel,
    text: async (text) => {
      const body = page.locator('[contenteditable="true"][id^="body-field-"]');
      await body.click();
      await page.keyboard.press('ControlOrMeta+End');
      await page.keyboard.insertText(text);
    },
    async open(key) {
      const [collection = '', id = ''] = key.split('/');
      await list(collection);
      await page.locator(`a[href="#/collections/${collection}/entries/${id}"]`).first().click();
      await loaded.waitFor();
    },
    async create(collection) {
      await list(collection);
      await page.goto(`${url}/admin/#/collections/${collection}/new`);
      await loaded.waitFor();
    },
    field,
    type: (label, text) => setText(page, field(label), text),
    publish,
    async save() {
      const answer = page.waitForResponse(isSave);
      await publish();
      const { status } = await answer.then((response) => ({ status: response.status() }));
      if (status !== 200) throw new Error(`the save was refused: ${status}`);
      await page.getByText('Modifications enregistrées').first().waitFor();
    },
    close: () => context.close(),
  };
}

function isSave(response: Response): boolean {
  return response.request().postData()?.includes('"persistEntry"') === true;
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
  // Decap rejects a promise with nothing when a form is refused, with an object when a save is.
  page.on('pageerror', ({ message }) => {
    if (message !== 'undefined' && message !== 'Object') faults.push(message);
  });
  return faults;
}

/** Sets a text, once more if Decap drew the form anew meanwhile, until it knows that it changed. */
async function setText(page: Page, input: Locator, text: string): Promise<void> {
  const changed = page.getByText('Modifications non enregistrées');
  await until(async () => {
    if ((await input.inputValue()) !== text) await input.fill(text);
    return (await changed.isVisible()) && (await input.inputValue()) === text;
  });
}

/** The lines that a save took away from a file and those that it brought. */
export function changedLines(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
}
