import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  type Stats,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { placeOf } from '../../../scripts/output/place.ts';
import { openSession } from '../../../scripts/output/session.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { treeOf } from '../../support/tree.ts';

const test = suite('a build that fills the one before the last anew');

type Texts = Readonly<Record<string, string>>;

function write(folder: string, texts: Texts): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Publishes files; those that are in the published build already, with the same text, are taken from there. */
function publish(out: string, texts: Texts): void {
  const session = openSession(placeOf(out), 'link');
  if ('message' in session) throw new Error(session.message);
  const build = session.start();
  if ('message' in build) throw new Error(build.message);
  const taken = new Set<string>();
  for (const [path, text] of Object.entries(texts)) {
    const former = join(out, path);
    const isSame = isFile(former) && readFileSync(former, 'utf8') === text;
    if (isSame) taken.add(path);
    if (isSame) assert.ok(build.take({ path, source: former, isIt: sameAs(former) }));
    else assert.is(build.write({ path, content: text }), undefined);
  }
  assert.type(session.publish({ isTaken: (path) => taken.has(path) }), 'string');
  session.close();
}

function sameAs(path: string): (stats: Stats) => boolean {
  const { ino } = lstatSync(path);
  return (stats) => stats.ino === ino;
}

function isFile(path: string): boolean {
  return existsSync(path) && lstatSync(path).isFile();
}

/** All that a folder holds. */
function heldBy(folder: string): unknown {
  return { names: readdirSync(folder, { recursive: true }).sort(), files: treeOf(folder) };
}

/** What a folder of its own would hold. */
function heldWith(texts: Texts): unknown {
  const folder = temporaryFolder();
  write(folder, texts);
  return heldBy(folder);
}

const FIRST = { 'index.html': 'a', 'phases/index.html': 'b', 'phases/un/index.html': 'c' };

function spareOf(out: string): string {
  return join(placeOf(out).builds, 'spare');
}

test('keeps of the former build what the published one has too, and nothing else', () => {
  const out = join(temporaryFolder(), 'site');
  publish(out, FIRST);
  publish(out, { 'index.html': 'a', 'phases/index.html': 'B' });
  assert.equal(heldBy(spareOf(out)), heldWith({ 'index.html': 'a' }));
});

for (const { what, next } of [
  { what: 'the same files', next: FIRST },
  { what: 'a file less', next: { 'index.html': 'a', 'phases/index.html': 'b' } },
  { what: 'a folder less', next: { 'index.html': 'a' } },
  { what: 'other texts', next: { ...FIRST, 'phases/un/index.html': 'C', 'index.html': 'A' } },
  { what: 'a file in the place of a folder', next: { 'index.html': 'a', phases: 'x' } },
  {
    what: 'folders in the place of a file',
    next: { 'index.html/a/b.html': 'x', 'phases/un': 'y' },
  },
]) {
  test(`gives what a new folder would hold: ${what}`, () => {
    const out = join(temporaryFolder(), 'site');
    for (let times = 0; times < 3; times += 1) publish(out, FIRST);
    assert.equal(heldBy(spareOf(out)), heldWith(FIRST));
    publish(out, next);
    assert.equal(heldBy(out), heldWith(next));
    publish(out, FIRST);
    assert.equal(heldBy(out), heldWith(FIRST));
  });
}

test('takes nothing that somebody has put there', () => {
  const elsewhere = temporaryFolder();
  const out = join(temporaryFolder(), 'site');
  for (let times = 0; times < 3; times += 1) publish(out, FIRST);
  // As a program does that writes a file anew: the published build shares it.
  rmSync(join(spareOf(out), 'index.html'));
  write(spareOf(out), { 'index.html': 'changed', 'stranger/page.html': 'x' });
  symlinkSync(elsewhere, join(spareOf(out), 'linked'));
  const next = { ...FIRST, 'linked/page.html': 'y' };
  publish(out, next);
  assert.equal(heldBy(out), heldWith(next));
  assert.not(existsSync(join(elsewhere, 'page.html')));
});

test.run();
