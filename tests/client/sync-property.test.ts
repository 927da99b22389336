import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Manifest, PreviousManifest } from '../../client/src/index.ts';
import { notesClient } from './clients.ts';
import { LATER, NOTES, publishNotes } from './published.ts';
import type { Published } from './server.ts';

const BASE = 'https://site.example';
const RUNS = process.env.REPERES_TEST_FULL === '1' ? 2000 : 150;

const states: readonly Published[] = [await publishNotes(NOTES), await publishNotes(LATER)];

/** A site that shows one state after the other; the last one stays. */
function siteOf(shown: readonly number[]) {
  let asked = 0;
  const fetched: string[] = [];
  const fetch = async (input: unknown): Promise<Response> => {
    const path = String(input).slice(BASE.length + 1);
    const state = shown[Math.min(asked, shown.length - 1)] ?? 0;
    asked += 1;
    fetched.push(path);
    const file = states[state]?.get(path);
    return file === undefined ? new Response('', { status: 404 }) : new Response(String(file));
  };
  return { fetch, fetched };
}

function manifestOf(state: number): Manifest {
  return JSON.parse(String(states[state]?.get('api/v1/manifest.json')));
}

type Lines = PreviousManifest['data'];

/** Any part of what a site showed once, some hashes being older than anything that is shown. */
const previous = fc
  .tuple(fc.constantFrom(0, 1), fc.infiniteStream(fc.constantFrom('keep', 'drop', 'age')))
  .map(([state, fates]): Lines => {
    const fate = fates[Symbol.iterator]();
    return manifestOf(state).data.flatMap((line) => {
      const { value } = fate.next();
      if (value === 'drop') return [];
      return [value === 'age' ? { ...line, sha256: '0'.repeat(64) } : line];
    });
  });

const test = suite('any copy brought in sync');

test('becomes what the site holds, having fetched what differs and nothing else', async () => {
  const property = fc.asyncProperty(previous, fc.constantFrom(0, 1), async (data, state) => {
    const { fetch, fetched } = siteOf([state]);
    const synced = await notesClient({ baseUrl: BASE, fetch }).sync({ data });
    assert.equal(applied(data, synced), hashesOf(manifestOf(state).data));
    const files = fetched.filter((path) => /\/(notes|people)\//.test(path));
    assert.is(files.length, synced.added.length + synced.changed.length);
  });
  await fc.assert(property, { numRuns: RUNS });
});

test('converges from sync to sync, whatever the site showed in between', async () => {
  const shown = fc.array(fc.constantFrom(0, 1), { minLength: 1, maxLength: 4 });
  const property = fc.asyncProperty(shown, async (sequence) => {
    const storage = new Map<string, string>();
    let copy: Lines = [];
    for (const state of sequence) {
      const { fetch } = siteOf([state]);
      const synced = await notesClient({ baseUrl: BASE, fetch, storage }).sync();
      assert.equal(applied(copy, synced), hashesOf(manifestOf(state).data));
      copy = synced.manifest.data;
    }
    const last = sequence.at(-1) ?? 0;
    const fetch = () => Promise.reject(new TypeError('offline'));
    const client = notesClient({ baseUrl: BASE, fetch, storage, retries: 0 });
    const listed: unknown = JSON.parse(String(states[last]?.get('api/v1/notes.json'))).data;
    assert.equal(await client.notes.list(), listed);
  });
  await fc.assert(property, { numRuns: RUNS });
});

/** What a consumer holds once it has done what the sync says, by path. */
function applied(before: Lines, { added, changed, removed, manifest }: Applied) {
  const held = new Map(before.map(({ path, sha256 }) => [path, sha256]));
  const hash = new Map(manifest.data.map(({ path, sha256 }) => [path, sha256]));
  for (const { path } of removed) held.delete(path);
  for (const { links } of [...added, ...changed]) {
    const path = new URL(links.self).pathname;
    held.set(path, hash.get(path) ?? '');
  }
  return Object.fromEntries([...held].toSorted());
}

interface Applied {
  readonly added: readonly { readonly links: { readonly self: string } }[];
  readonly changed: readonly { readonly links: { readonly self: string } }[];
  readonly removed: Lines;
  readonly manifest: Manifest;
}

function hashesOf(lines: Lines) {
  return Object.fromEntries(lines.map(({ path, sha256 }) => [path, sha256] as const).toSorted());
}

test.run();
