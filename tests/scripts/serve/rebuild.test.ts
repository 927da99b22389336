import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { copyEngine } from '../../support/engine.ts';
import { copyFixture } from '../../support/folder.ts';
import { type Serving, startServing } from '../../support/serving.ts';
import { until } from '../../support/until.ts';
import { MINIMAL } from '../reperes.ts';

interface Context {
  readonly root: string;
  readonly engine: string;
  readonly serving: Serving;
}

const rebuild = suite<Context>('what serve does when files change');

rebuild.before(async (context) => {
  const root = copyFixture(MINIMAL);
  const engine = copyEngine();
  Object.assign(context, { root, engine, serving: await startServing(root, engine) });
});

rebuild.after(async ({ root, serving }) => {
  assert.is(await serving.stop(), 143);
  assert.not(existsSync(join(root, '.cache')));
  assert.not(existsSync(join(root, '_site')));
});

const ENTRY = 'content/topics/transports.yml';
const PAGE = '/themes/transports/';

async function text({ serving }: Context, path: string): Promise<string> {
  return (await fetch(serving.url + path)).text();
}

function replace(file: string, former: string, next: string): void {
  const source = readFileSync(file, 'utf8');
  assert.ok(source.includes(former), `${file} holds ${former}`);
  writeFileSync(file, source.replace(former, next));
}

rebuild('shows an edit of the content', async (context) => {
  replace(join(context.root, ENTRY), 'Transports', 'Mobilités');
  await until(async () => (await text(context, PAGE)).includes('Mobilités'));
});

rebuild('keeps the last good pages when an edit is wrong, and says why', async (context) => {
  const { root, serving } = context;
  replace(join(root, ENTRY), 'order: 1', 'order: premier');
  await until(() => serving.told().includes(`${ENTRY}:2:8`));
  assert.match(await text(context, PAGE), 'Mobilités');
  const events = await fetch(`${serving.url}/_serve/events`);
  const { value } = (await events.body?.getReader().read()) ?? {};
  const state = JSON.parse(new TextDecoder().decode(value).replace(/^data: /, ''));
  assert.match(state.problems, `${ENTRY}:2:8`);
  replace(join(root, ENTRY), 'order: premier', 'order: 3');
  await until(async () =>
    (await text(context, '/api/v1/topics/transports.json')).includes('"order":3'),
  );
});

rebuild('shows an edit of a schema', async (context) => {
  const schema = join(context.root, 'schemas/topic.schema.json');
  replace(schema, '"label": "Thèmes"', '"label": "Grands thèmes"');
  await until(async () => (await text(context, '/themes/')).includes('Grands thèmes'));
});

rebuild('shows an edit of a template', async (context) => {
  const template = join(context.engine, 'site/render/not-found.tsx');
  replace(template, 'Page non trouvée', 'Page vraiment absente');
  await until(async () => (await text(context, '/absente/')).includes('vraiment absente'), 60_000);
});

rebuild(
  'says which page can’t be made, to its readers and to those who wrote it',
  async (context) => {
    const template = join(context.engine, 'site/render/not-found.tsx');
    const source = readFileSync(template, 'utf8');
    const broken = source.replace(
      /(export function \w+\([^)]*\)[^{]*\{)/,
      "$1 throw new Error('sans issue');",
    );
    assert.is.not(broken, source);
    writeFileSync(template, broken);
    await until(async () => (await text(context, '/absente/')).includes('sans issue'), 60_000);
    assert.is((await fetch(`${context.serving.url}/absente/`)).status, 500);
    assert.match(await text(context, PAGE), 'Mobilités');
    await until(() => context.serving.told().includes('sans issue'), 60_000);
    writeFileSync(template, source);
    await until(
      async () => (await text(context, '/absente/')).includes('vraiment absente'),
      60_000,
    );
  },
);

rebuild('shows an edit of the CMS', async (context) => {
  const page = join(context.engine, 'cms/admin/index.html');
  replace(page, 'Administration des contenus', 'Atelier des contenus');
  await until(
    async () => (await text(context, '/admin/')).includes('Atelier des contenus'),
    60_000,
  );
});

rebuild('survives an engine that can’t be loaded, and takes it up once mended', async (context) => {
  const template = join(context.engine, 'site/render/not-found.tsx');
  const source = readFileSync(template, 'utf8');
  writeFileSync(template, `${source}\nthis is no TypeScript`);
  await until(() => context.serving.told().includes('not-found.tsx'), 60_000);
  assert.match(await text(context, PAGE), 'Mobilités');
  writeFileSync(template, source.replace('vraiment absente', 'de nouveau absente'));
  await until(async () => (await text(context, '/absente/')).includes('de nouveau'), 60_000);
});

rebuild.run();
