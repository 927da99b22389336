import {
  appendFileSync,
  cpSync,
  existsSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { buildSite } from '../../../scripts/build/build.ts';
import { placeOf } from '../../../scripts/output/place.ts';
import type { Form } from '../../../scripts/output/switch.ts';
import { edit, entryFiles, filesBelow, setField, TITLE_LINE } from '../../support/edit-entries.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { gitCommit, gitInit } from '../../support/git.ts';
import { below, oneOf, randomFrom } from '../../support/random.ts';
import { copyContent } from '../../support/real-content.ts';
import { treeOf } from '../../support/tree.ts';

const STEPS = process.env.REPERES_TEST_FULL === '1' ? 300 : 8;

const test = suite('a build that takes from the one before');

type Random = () => number;

/** A change of the repository or of its output, which may be refused. */
type Change = (root: string, out: string, random: Random) => void | Promise<void>;

function entryIn(root: string, random: Random): string {
  return oneOf(random, entryFiles(root));
}

const CHANGES: Readonly<Record<string, Change>> = {
  title: (root, _out, random) =>
    edit(entryIn(root, random), (text) =>
      text.replace(TITLE_LINE, `$1: Un titre ${below(random, 99)}`),
    ),
  summary: (root, _out, random) =>
    setField(entryIn(root, random), 'summary', `Un résumé ${below(random, 99)}.`),
  hidden: (root, _out, random) => setField(entryIn(root, random), 'hidden', 'true'),
  shown: (root, _out, random) => setField(entryIn(root, random), 'hidden', 'false'),
  archived: (root, _out, random) => setField(entryIn(root, random), 'status', 'archived'),
  order: (root, _out, random) =>
    setField(entryIn(root, random), 'order', String(100 + below(random, 900))),
  body: (root, _out, random) => appendFileSync(entryIn(root, random), '\nUn mot de plus.\n'),
  removed: (root, _out, random) => rmSync(entryIn(root, random)),
  renamed: (root, _out, random) => {
    const file = entryIn(root, random);
    const [, folder = '', id = '', extension = ''] = /^(.*\/)([^/]+)(\.[a-z]+)$/.exec(file) ?? [];
    const next = `${folder}nouveau-${below(random, 99)}${extension}`;
    if (existsSync(next)) return;
    renameSync(file, next);
    setField(next, 'aliases', `[${id}]`);
  },
  schema: (root, _out, random) =>
    edit(oneOf(random, filesBelow(join(root, 'schemas'))), (text) =>
      text.replace(/"description": "/, '"description": "Autrement dit : '),
    ),
  settings: (root, _out, random) =>
    setField(join(root, 'content/site.yml'), 'tagline', `Devise ${below(random, 99)}`),
  lost: (_root, out, random) => rmSync(oneOf(random, filesBelow(realpathSync(out)))),
  touched: (_root, out, random) => {
    // As a program does that writes a file anew: the former build may share it.
    const file = oneOf(random, filesBelow(realpathSync(out)));
    const text = readFileSync(file);
    rmSync(file);
    writeFileSync(file, Buffer.concat([text, Buffer.from('?')]));
  },
  commit: async (root, _out, random) => {
    await gitCommit(root, 'Un changement', `2024-02-${10 + below(random, 19)}T09:00:00Z`);
  },
};

async function build(
  root: string,
  out: string,
  fresh: boolean,
  form: Form = 'link',
): Promise<boolean> {
  const result = await buildSite({
    root,
    place: placeOf(out),
    form,
    withoutSearch: true,
    fewest: 1,
    fresh,
    progress: () => undefined,
  });
  return result.kind === 'built';
}

test('writes what a build from nothing writes, after any changes', async () => {
  const random = randomFrom(20_222);
  const root = copyContent();
  await gitInit(root);
  const outputs = temporaryFolder();
  const [out, other] = [join(outputs, 'site'), join(outputs, 'other')];
  assert.ok(await build(root, out, false));
  let compared = 0;
  for (let step = 0; compared < STEPS; step += 1) {
    const name = oneOf(random, Object.keys(CHANGES));
    const before = join(temporaryFolder(), 'content');
    for (const folder of ['content', 'schemas']) {
      cpSync(join(root, folder), join(before, folder), { recursive: true });
    }
    await CHANGES[name]?.(root, out, random);
    if (await build(root, out, false, oneOf(random, ['link', 'folder']))) {
      assert.ok(await build(root, other, true));
      assert.equal(treeOf(realpathSync(out)), treeOf(realpathSync(other)), `step ${step}: ${name}`);
      assert.equal(strangersInSpare(out), [], `step ${step}: ${name}`);
      compared += 1;
    } else {
      for (const folder of ['content', 'schemas']) {
        rmSync(join(root, folder), { recursive: true });
        cpSync(join(before, folder), join(root, folder), { recursive: true });
      }
    }
  }
});

test('takes every page that doesn’t show what changed', async () => {
  const root = copyContent();
  const out = join(temporaryFolder(), 'site');
  assert.ok(await build(root, out, false));
  const before = inodesIn(out);
  setField(
    join(root, 'content/principles/developper-une-culture-du-retour.md'),
    'title',
    'Le retour, encore',
  );
  assert.ok(await build(root, out, false));
  const after = inodesIn(out);
  const pages = [...before.keys()].filter((path) => path.endsWith('/index.html'));
  const made = pages.filter((path) => after.get(path) !== before.get(path));
  assert.ok(made.includes('principes/developper-une-culture-du-retour/index.html'), made.join(' '));
  assert.not(made.includes('phases/construction/index.html'));
  assert.ok(made.length < pages.length / 2, `${made.length} pages of ${pages.length}`);
});

/** What the spare build holds that isn't published: it would outlive what was taken away. */
function strangersInSpare(out: string): string[] {
  const spare = join(placeOf(out).builds, 'spare');
  if (!existsSync(spare)) return [];
  const published = inodesIn(out);
  return [...inodesIn(spare)].flatMap(([path, ino]) => (published.get(path) === ino ? [] : [path]));
}

function inodesIn(out: string): Map<string, number> {
  const folder = realpathSync(out);
  return new Map(
    filesBelow(folder).map((file) => [file.slice(folder.length + 1), statSync(file).ino]),
  );
}

test.run();
