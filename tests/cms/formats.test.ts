import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { losslessFormat, SOURCE, UNREADABLE } from '../../cms/formats/format.ts';
import { makeMemory } from '../../cms/formats/origins.ts';
import { sendBases } from '../../cms/formats/send-bases.ts';

const test = suite('how the CMS reads and writes files');

const MD = '---\ntitle: "A" # nom\nday: 2022-03-01\n---\n\nCorps.\n';
const md = losslessFormat('md', ['title', 'summary']);

test('gives the form the fields, the body, and the text to come back to', () => {
  assert.equal(md.fromFile(MD), { title: 'A', day: '2022-03-01', body: 'Corps.', [SOURCE]: MD });
});

test('writes the same bytes when nothing was changed', () => {
  assert.is(md.textOf(md.fromFile(MD)), MD);
});

test('writes one line when one field was changed, and nothing of what serves the form', () => {
  const data = { ...md.fromFile(MD), title: 'B', reperes_panel: '', summary: '', gaps: [] };
  assert.is(md.textOf(data), MD.replace('"A"', '"B"'));
});

test('takes up a draft again without losing a comment', () => {
  const draft = md.textOf({ ...md.fromFile(MD), title: 'B' });
  const again = md.textOf({ ...md.fromFile(draft), summary: 'Bref.' });
  assert.is(again, MD.replace('"A" # nom', '"B" # nom\nsummary: Bref.'));
});

test('leaves what it can’t read as it is, whatever the form holds', () => {
  const broken = '---\ntitle: A\ntitle: B\n---\n';
  const data = md.fromFile(broken);
  assert.is(data[UNREADABLE], true);
  assert.is(md.textOf({ ...data, title: 'C' }), broken);
});

test('writes a new file, and no id in it', () => {
  assert.is(
    md.textOf({ reperes_id: 'a', summary: 'S', title: 'T' }),
    '---\ntitle: T\nsummary: S\n---\n',
  );
});

/** A storage in memory. */
function shelf() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

test('remembers from which text a save was made', () => {
  const memory = makeMemory(() => undefined);
  memory.remember('b', 'a');
  assert.is(memory.baseOf('b'), 'a');
  memory.remember('neuf', undefined);
  assert.is(memory.baseOf('neuf'), null);
  assert.is(memory.baseOf('inconnu'), undefined);
});

test('goes on from its own save without a new reading', () => {
  const memory = makeMemory(() => undefined);
  memory.remember('b', 'a');
  memory.saved('b');
  memory.remember('c', 'a');
  assert.is(memory.baseOf('c'), 'b');
});

test('keeps the origin of a draft over a new page', () => {
  const storage = shelf();
  makeMemory(() => storage).remember('brouillon', 'fichier');
  const later = makeMemory(() => storage);
  later.remember('brouillon changé', 'brouillon');
  assert.is(later.baseOf('brouillon changé'), 'fichier');
});

test('doesn’t fill the storage of the browser', () => {
  const storage = shelf();
  const memory = makeMemory(() => storage);
  for (let index = 0; index < 200; index += 1) memory.remember(`texte ${index}`, 'fichier');
  assert.ok(storage.kept.size < 30, String(storage.kept.size));
});

test('tells the backend what each file must be, and nothing to others', async () => {
  const sent: string[] = [];
  const send = (_address: unknown, options?: RequestInit) => {
    sent.push(String(options?.body));
    return Promise.resolve(new Response('{}'));
  };
  const memory = makeMemory(() => undefined);
  memory.remember('b', 'a');
  const asking = sendBases(send, memory);
  const params = { dataFiles: [{ path: 'content/x/a.yml', raw: 'b' }] };
  const body = JSON.stringify({ action: 'persistEntry', params });
  await asking('/admin/proxy', { method: 'POST', body });
  assert.equal(JSON.parse(sent[0] ?? ''), {
    action: 'persistEntry',
    params,
    bases: { 'content/x/a.yml': 'a' },
  });
  await asking('/admin/proxy', { method: 'POST', body: '{"action":"info"}' });
  assert.is(sent[1], '{"action":"info"}');
});

test.run();
