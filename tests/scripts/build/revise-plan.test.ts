import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { newLoadMemory, sha256, wholeContent } from '../../../core/index.ts';
import type { Files } from '../../../scripts/build/output-files.ts';
import { type OutputPlan, planOutput } from '../../../scripts/build/plan.ts';
import { revisePlan } from '../../../scripts/build/revise-plan.ts';
import { edit, entryFiles, setField, TITLE_LINE } from '../../support/edit-entries.ts';
import { below, oneOf, randomFrom } from '../../support/random.ts';
import { copyContent } from '../../support/real-content.ts';
import { writeRepository } from '../../support/repository.ts';

const STEPS = process.env.REPERES_TEST_FULL === '1' ? 150 : 5;

const test = suite('an output of which one entry has changed');

type Random = () => number;

/** Changes that leave the entry where it is. */
const IN_PLACE: Readonly<Record<string, (file: string, random: Random) => void>> = {
  title: (file, random) =>
    edit(file, (text) =>
      text.replace(TITLE_LINE, `$1: ${oneOf(random, ['Aa', 'Mm', 'Zz'])} ${below(random, 99)}`),
    ),
  summary: (file, random) => setField(file, 'summary', `Un résumé ${below(random, 99)}.`),
  order: (file, random) => setField(file, 'order', String(100 + below(random, 900))),
  body: (file) => appendFileSync(file, '\n## Encore un titre\n\nUn [lien](pages/accueil).\n'),
  shorter: (file) => edit(file, (text) => `${text.slice(0, text.lastIndexOf('\n\n'))}\n`),
};

/** Changes that others have to follow. */
const ELSEWHERE: Readonly<Record<string, (file: string) => void>> = {
  hidden: (file) => setField(file, 'hidden', 'true'),
  archived: (file) => setField(file, 'status', 'archived'),
  alias: (file) => setField(file, 'aliases', '[autrefois]'),
  removed: (file) => rmSync(file),
  faulty: (file) => setField(file, 'inconnu', 'oui'),
};

function requestFor(root: string) {
  const localBackend = { address: '/admin/proxy', workflow: false };
  return { root, baseUrl: 'http://127.0.0.1:8080', localBackend };
}

async function planned(root: string, memory = newLoadMemory(Date.now)): Promise<OutputPlan> {
  const result = await planOutput({ ...requestFor(root), memory });
  if (result.kind !== 'planned') throw new Error(JSON.stringify(result));
  return result.plan;
}

/** What every file that the content decides says. */
function said(files: Files, paths: readonly string[]): Map<string, string> {
  return new Map(
    paths.map((path) => {
      const make = files.get(path);
      const content = typeof make === 'function' ? make() : make;
      const isMade = typeof content === 'string' || content instanceof Uint8Array;
      const isInPieces = typeof content === 'object' && 'pieces' in content;
      return [path, isMade || isInPieces ? sha256(wholeContent(content)) : typeof content];
    }),
  );
}

test('is what planning the whole gives, file by file', async () => {
  const random = randomFrom(71);
  const root = copyContent();
  const memory = newLoadMemory(Date.now);
  let plan = await planned(root, memory);
  let revised = 0;
  for (let step = 0; revised < STEPS; step += 1) {
    assert.ok(step < STEPS * 20, 'hardly any change is taken up');
    const file = oneOf(random, entryFiles(root));
    const before = readFileSync(file);
    const name = oneOf(random, Object.keys(IN_PLACE));
    IN_PLACE[name]?.(file, random);
    const revision = revisePlan({ root, memory, plan }, file);
    if (revision === undefined) {
      writeFileSync(file, before);
      plan = await planned(root, memory);
      continue;
    }
    plan = revision.plan;
    const whole = await planned(root);
    assert.equal([...plan.pages].sort(), [...whole.pages].sort());
    const paths = apiPaths(plan, whole);
    assert.equal(
      said(plan.files, paths),
      said(whole.files, paths),
      `step ${step}: ${name} in ${file}`,
    );
    revised += 1;
  }
});

test('keeps the order of a list in which hidden entries stand', async () => {
  const note = (title: string, more = '') => `---\ntitle: ${title}\n${more}---\n\nUn texte.\n`;
  const root = writeRepository({
    'content/notes/a.md': note('Alpha'),
    'content/notes/h.md': note('Beta', 'hidden: true\n'),
    'content/notes/x.md': note('Yak'),
    'content/notes/y.md': note('Ypres', 'status: archived\n'),
    'content/notes/z.md': note('Zeta'),
  });
  const memory = newLoadMemory(Date.now);
  let plan = await planned(root, memory);
  const paths = ['api/v1/notes.json', 'admin/index.json', 'notes/index.html'];
  for (const [id, title] of [
    ['a', 'Gamma'],
    ['x', 'Delta'],
    ['z', 'Alpha'],
    ['a', 'Zeta'],
  ] as const) {
    const file = join(root, `content/notes/${id}.md`);
    setField(file, 'title', title);
    const revision = revisePlan({ root, memory, plan }, file);
    if (revision === undefined) throw new Error(`${id} isn’t taken up`);
    plan = revision.plan;
    assert.ok(paths.every((path) => revision.plan.files.has(path)));
    assert.equal(said(plan.files, paths), said((await planned(root)).files, paths), title);
  }
});

test('is planned as a whole when others have to follow', async () => {
  const root = copyContent();
  const memory = newLoadMemory(Date.now);
  const plan = await planned(root, memory);
  const file = join(root, 'content/principles/developper-une-culture-du-retour.md');
  const text = readFileSync(file);
  for (const [name, change] of Object.entries(ELSEWHERE)) {
    change(file);
    assert.is(revisePlan({ root, memory, plan }, file), undefined, name);
    writeFileSync(file, text);
  }
  const added = join(root, 'content/principles/un-autre.md');
  writeFileSync(added, text);
  assert.ok(existsSync(added));
  assert.is(revisePlan({ root, memory, plan }, added), undefined, 'added');
});

/** The pages, and the files of the API and of the form that the first plan has. */
function apiPaths(plan: OutputPlan, whole: OutputPlan): string[] {
  assert.is(plan.files.size, whole.files.size);
  return [
    ...whole.pages,
    ...whole.pages.map((path) => path.replace(/index\.html$/, 'index.md')),
    ...['index', 'manifest', 'changes', 'health', 'openapi'].map((name) => `api/v1/${name}.json`),
    ...['phases', 'principles', 'steps', 'roles', 'people', 'organisations'].flatMap((name) =>
      ['.json', '.csv', '.ndjson'].map((end) => `api/v1/${name}${end}`),
    ),
    'api/v1/export.ndjson',
    ...['sitemap.xml', 'feed.xml', 'feed.json', 'llms.txt', 'catalog.jsonld'],
    ...['admin/index.json', 'admin/preview.json', 'admin/config.yml', 'admin/schemas.json'],
  ].filter((path) => plan.files.has(path) || whole.files.has(path));
}

test.run();
