import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Catalog, emitFiles, loadRepository } from '../../../core/index.ts';
import { pageContextOf } from '../../../site/page-context-of.ts';
import { type Sample, sampleTarget } from '../../../site/reference/sample.ts';
import { firstSamples, syncSample } from '../../../site/reference/samples.ts';
import { renderApi } from '../../../site/render/api.tsx';
import { ENGINE, projectWithClient } from '../../client/project.ts';
import { run } from '../../support/command.ts';
import { readCsv } from '../../support/csv.ts';
import { type EtagServer, serveWithEtags } from './etag-server.ts';

/**
 * The samples run as a reader would run them, against our own content on a static host. Node is
 * always there; where curl, Python or R isn't, its sample is still followed: every address is
 * asked for, and every field that it names must be in the answer.
 */
const test = suite<{ server: EtagServer; project: string }>('the samples of the API’s reference');

const INTERPRETERS = { bash: 'curl', javascript: 'node', python: 'python3', r: 'Rscript' } as const;

const catalog = await ownCatalog();
const samples = samplesOf(catalog);
const [collection, id] = ['phases', 'investigation'];
const titles = (catalog.listed.get(collection) ?? []).map((entry) => [entry.id, entry.title]);

async function ownCatalog(baseUrl?: string): Promise<Catalog> {
  const options = { history: false, ...(baseUrl !== undefined && { baseUrl }) };
  const loaded = await loadRepository(ENGINE, options);
  if (loaded.catalog === undefined) throw new Error('The repository’s own content must be valid.');
  return loaded.catalog;
}

function samplesOf(from: Catalog): Sample[] {
  const target = sampleTarget(from);
  return target === undefined ? [] : [...firstSamples(target), syncSample(target)];
}

/** A sample as it stands on the page of a site that has the server's address. */
function sampleFor(server: EtagServer, name: string): string {
  const sample = samples.find((one) => one.name === name);
  if (sample === undefined) throw new Error(`No sample ${name}`);
  return sample.code.replaceAll(catalog.site.baseUrl, server.url);
}

async function isInstalled(command: string): Promise<boolean> {
  return run(command, ['--version']).then(
    ({ code }) => code === 0,
    () => false,
  );
}

test.before(async (context) => {
  const published = async (url: string) =>
    new Map([...emitFiles(await ownCatalog(url))].map(({ path, content }) => [path, content]));
  const [server, project] = await Promise.all([serveWithEtags(published), projectWithClient()]);
  Object.assign(context, { server, project });
});

test.after(({ server }) => server.close());

test('are those that the page shows, letter for letter', () => {
  const html = renderApi(pageContextOf(catalog));
  const shown = Array.from(
    html.matchAll(/<pre class="language-[a-z]+"[^>]*><code[^>]*>([\s\S]*?)<\/code>/g),
    ([, code = '']) => plain(code),
  );
  assert.equal(
    shown,
    samples.map(({ code }) => code),
  );
});

function plain(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

for (const { name, language } of samples) {
  test(`${name}: its addresses answer, with the fields that it names`, async ({ server }) => {
    const code = sampleFor(server, name);
    const addresses = code.match(/https?:\/\/[^\s'"`]+/g) ?? [];
    assert.ok(addresses.length > 0);
    for (const address of addresses.filter((one) => one !== server.url)) {
      const response = await fetch(address);
      assert.is(response.status, 200, address);
      // Not text(), which takes the byte order mark off.
      const text = Buffer.from(await response.arrayBuffer()).toString('utf8');
      const fields = address.endsWith('.csv') ? columnsOf(text) : keysOf(text);
      for (const field of namedFields(code, language)) assert.ok(fields.has(field), field);
    }
  });
}

/** The fields that a sample reads: `entry["title"]`, `c("id", "title")`, `entry.title`. */
function namedFields(code: string, language: Sample['language']): string[] {
  if (language === 'python')
    return Array.from(code.matchAll(/\["(\w+)"\]/g), ([, name = '']) => name);
  if (language === 'r') return Array.from(code.matchAll(/"([a-z_]+)"/g), ([, name = '']) => name);
  return Array.from(code.matchAll(/\bentry\.(\w+)/g), ([, name = '']) => name);
}

function keysOf(json: string): Set<string> {
  const { data, ...file } = JSON.parse(json);
  return new Set([
    'data',
    ...Object.keys(file),
    ...Object.keys(Array.isArray(data) ? data[0] : data),
  ]);
}

/** What R’s `read.csv2` asks of a file: a mark, semicolons, and a header. */
function columnsOf(csv: string): Set<string> {
  const [header = []] = readCsv(csv);
  return new Set(header);
}

for (const name of ['client', 'fetch', 'copie']) {
  test(`${name}: Node runs it`, async ({ server, project }) => {
    const file = `${name}.js`;
    writeFileSync(join(project, file), sampleFor(server, name));
    const { code, stdout, stderr } = await run(process.execPath, [file], { cwd: project });
    assert.equal([code, stderr], [0, '']);
    if (name === 'copie') {
      const count = [...catalog.listed.values()].flat().length;
      assert.is(stdout, `${count} entrées copiées\n0 0 0\n`);
    } else {
      assert.is(stdout.startsWith(lines()), true, stdout);
      assert.not.match(stdout, 'undefined');
    }
  });
}

function lines(): string {
  return titles.map((pair) => `${pair.join(' ')}\n`).join('');
}

if (await isInstalled(INTERPRETERS.bash)) {
  test('curl: a shell runs it, and the second time nothing is downloaded', async (context) => {
    const { server, project } = context;
    const command = ['-e', '-c', sampleFor(server, 'curl')];
    const { code, stdout } = await run('sh', command, { cwd: project });
    assert.is(code, 0);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).links.self);
    const at = (path: string) => `${server.url}/api/v1/${path}`;
    const files = ['index.json', `${collection}.json`, `${collection}/${id}.json`];
    assert.equal(answers, files.map(at));
    const copy = () => JSON.parse(readFileSync(join(project, `${collection}.json`), 'utf8'));
    assert.is(copy().data.length, titles.length);
    await run('sh', command, { cwd: project });
    assert.is(server.answered.at(-1), `304 api/v1/${collection}.json`);
    assert.is(copy().data.length, titles.length);
  });
}

if (await isInstalled(INTERPRETERS.python)) {
  test('python: Python runs it', async ({ server, project }) => {
    const { code, stdout, stderr } = await run('python3', ['-c', sampleFor(server, 'python')], {
      cwd: project,
      env: { PYTHONIOENCODING: 'utf-8' },
    });
    assert.equal([code, stderr, stdout], [0, '', lines()]);
  });
}

if (await isInstalled(INTERPRETERS.r)) {
  test('r: R runs it', async ({ server, project }) => {
    const { code, stdout } = await run('Rscript', ['-e', sampleFor(server, 'r')], { cwd: project });
    assert.is(code, 0);
    for (const [name = ''] of titles) assert.match(stdout, name);
  });
}

test('the languages that the page names are those with a sample', () => {
  const languages = new Set(samples.map(({ language }) => language));
  assert.equal([...languages].sort(), Object.keys(INTERPRETERS).sort());
});

test.run();
