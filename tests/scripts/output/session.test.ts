import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Place, placeOf, refusePlace } from '../../../scripts/output/place.ts';
import { openSession } from '../../../scripts/output/session.ts';
import type { Form } from '../../../scripts/output/switch.ts';
import { temporaryFolder } from '../../support/folder.ts';

const sessions = suite('switch of the output');

const LINK = 'link';
const FOLDER = 'folder';

function newPlace(): Place {
  return placeOf(join(temporaryFolder(), 'site'));
}

/** Publishes one file and returns the folder, or the sentence of the failure. */
async function publish(place: Place, text: string, form: Form = LINK): Promise<string> {
  const session = openSession(place, form);
  if ('message' in session) return session.message;
  try {
    const build = session.start();
    if ('message' in build) return build.message;
    assert.is(build.write({ path: 'sub/page.html', content: text }), undefined);
    const result = session.publish();
    return typeof result === 'string' ? result : result.message;
  } finally {
    session.close();
  }
}

function page(place: Place): string {
  return readFileSync(join(place.out, 'sub/page.html'), 'utf8');
}

sessions('publishes by a relative link, and leaves only the build it leads to', async () => {
  const place = newPlace();
  await publish(place, 'one');
  await publish(place, 'two');
  assert.is(page(place), 'two');
  assert.match(readlinkSync(place.out), /^\.site-builds\/[a-z0-9-]+$/);
  assert.is(readdirSync(place.builds).length, 1);
});

sessions('gives files and folders the same modes whatever the umask', async () => {
  const place = newPlace();
  const former = process.umask(0o077);
  try {
    await publish(place, 'one');
  } finally {
    process.umask(former);
  }
  assert.is(statSync(join(place.out, 'sub/page.html')).mode & 0o777, 0o644);
  assert.is(statSync(join(place.out, 'sub')).mode & 0o777, 0o755);
});

sessions('leaves what was published when a file can’t be written', async () => {
  const place = newPlace();
  await publish(place, 'one');
  const session = openSession(place, LINK);
  assert.not('message' in session);
  if ('message' in session) return;
  const refused = { message: 'Non.', hint: '' };
  const build = session.start();
  assert.ok('write' in build && build.write({ path: 'a', content: () => refused }) === refused);
  session.close();
  assert.is(page(place), 'one');
  assert.is(readdirSync(place.builds).length, 1);
});

sessions('writes a plain folder, again and again, and back to a link', async () => {
  const place = newPlace();
  await publish(place, 'one', FOLDER);
  assert.ok(lstatSync(place.out).isDirectory());
  await publish(place, 'two', FOLDER);
  assert.is(page(place), 'two');
  assert.equal(readdirSync(place.builds), ['plain.json']);
  await publish(place, 'three');
  assert.ok(lstatSync(place.out).isSymbolicLink());
  await publish(place, 'four', FOLDER);
  assert.ok(lstatSync(place.out).isDirectory());
  assert.is(page(place), 'four');
});

sessions('takes an empty folder, and refuses one that holds something', async () => {
  const place = newPlace();
  mkdirSync(place.out);
  await publish(place, 'one');
  assert.is(page(place), 'one');
  const other = newPlace();
  mkdirSync(other.out);
  writeFileSync(join(other.out, 'mine.txt'), 'precious');
  assert.match(await publish(other, 'one'), 'n’a pas été construit par reperes');
  assert.equal(readdirSync(other.out), ['mine.txt']);
});

sessions('refuses a link that leads elsewhere, at DIR or in the place of the builds', async () => {
  const elsewhere = temporaryFolder();
  const place = newPlace();
  symlinkSync(elsewhere, place.out);
  assert.match(await publish(place, 'one'), 'n’a pas été construit par reperes');
  const other = newPlace();
  symlinkSync(elsewhere, other.builds);
  assert.match(await publish(other, 'one'), 'lien symbolique');
  assert.equal(readdirSync(elsewhere), []);
});

sessions('puts back what was taken away by a build killed before its end', async () => {
  const place = newPlace();
  await publish(place, 'one', FOLDER);
  renameSync(place.out, join(place.builds, 'old-killed'));
  const session = openSession(place, FOLDER);
  assert.not('message' in session);
  if ('close' in session) session.close();
  assert.is(page(place), 'one');
});

sessions('removes what a build killed while writing left', async () => {
  const place = newPlace();
  mkdirSync(join(place.builds, 'half-written', 'sub'), { recursive: true });
  await publish(place, 'one');
  assert.not(existsSync(join(place.builds, 'half-written')));
  assert.is(page(place), 'one');
});

sessions('never builds over the repository or its sources', () => {
  const root = temporaryFolder();
  for (const folder of [
    '/',
    root,
    join(root, '..'),
    join(root, 'content/site'),
    join(root, '.git'),
  ]) {
    assert.ok(refusePlace(folder, root), folder);
  }
  assert.is(refusePlace(join(root, '_site'), root), undefined);
  assert.is(refusePlace(join(root, 'content-site'), root), undefined);
});

sessions.run();
