import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkDraft, checkSettings } from '../../../core/draft/check-draft.ts';
import { freeId } from '../../../core/draft/free-id.ts';
import { loadRepository } from '../../../core/index.ts';
import { note, told, writeRepository } from '../../support/repository.ts';
import { toldIndex } from '../../support/told-to-form.ts';

const test = suite('a draft checked as the build would');

const FILES = {
  'content/notes/une.md': note('title: Une\norder: 1\naliases: [ancienne]', '## Un titre\n'),
  'content/notes/deux.md': note('title: Deux\norder: 2\nparent: une'),
  'content/notes/esquisse.md': note('title: Esquisse\nstatus: draft'),
  'content/people/ada.yml': 'title: Ada\n',
};

/** Checks a draft in the form, and the same file in the build: both must say the same. */
async function both(path: string, text: string): Promise<string[]> {
  const { catalog } = await loadRepository(writeRepository(FILES), { history: false });
  assert.ok(catalog);
  const [, collection = '', name = ''] = path.split('/');
  const type = catalog.types.find((known) => known.collection.name === collection);
  assert.ok(type);
  const world = { types: catalog.types, index: toldIndex(catalog, true) };
  const found = checkDraft(world, { type, id: name.replace(/\.\w+$/, ''), text });
  const built = await loadRepository(writeRepository({ ...FILES, [path]: text }), {
    history: false,
  });
  const codes = (all: readonly { code: string; pointer: string; message: string }[]) =>
    all.map(({ code, pointer, message }) => `${code} ${pointer} ${message}`).sort();
  assert.equal(codes(found), codes(built.diagnostics));
  return found.map(({ code, pointer }) => `${code} ${pointer}`);
}

for (const [what, path, text, expected] of [
  ['a valid entry', 'content/notes/trois.md', note('title: Trois\norder: 3'), []],
  ['a missing title', 'content/notes/trois.md', note('order: 3'), ['schema-required /title']],
  [
    'an unknown reference',
    'content/notes/trois.md',
    note('title: T\nparent: nulle'),
    ['reference-unknown /parent'],
  ],
  [
    'a reference to a draft',
    'content/notes/trois.md',
    note('title: T\nparent: esquisse'),
    ['reference-draft /parent'],
  ],
  [
    'a former id',
    'content/notes/trois.md',
    note('title: T\nparent: ancienne'),
    ['reference-alias /parent'],
  ],
  [
    'an alias that is taken',
    'content/notes/zero.md',
    note('title: Z\naliases: [deux]'),
    ['alias-taken /aliases/0'],
  ],
  [
    'a broken link in the body',
    'content/notes/trois.md',
    note('title: T', '[x](notes/nulle)'),
    ['reference-unknown /body'],
  ],
  [
    'a broken link beside another fault, and one to the draft itself',
    'content/notes/trois.md',
    note('title: T\norder: un\nparent: trois', '[x](notes/nulle)'),
    ['schema-type /order', 'reference-unknown /body'],
  ],
  [
    'a file that nobody has sent',
    'content/notes/trois.md',
    note('title: T', '![x](/media/absent.png)'),
    ['media-missing /body'],
  ],
  [
    'an anchor that is there',
    'content/notes/trois.md',
    note('title: T', '[x](notes/une#un-titre)'),
    [],
  ],
  [
    'a block that is never closed',
    'content/notes/trois.md',
    note('title: T', ':::info\nx'),
    ['directive-unclosed /body'],
  ],
  [
    'personal data',
    'content/people/ada.yml',
    'title: Ada\nrole: a@exemple.fr\n',
    ['personal-data /role'],
  ],
  [
    'a title twice',
    'content/notes/trois.md',
    note('title: T\ntitle: U'),
    ['yaml-duplicate-key /title'],
  ],
] as const) {
  test(`finds what the build finds: ${what}`, async () => {
    const found = await both(path, text);
    assert.equal(found, [...expected]);
  });
}

test('puts what two entries are at odds over at the one that is edited', async () => {
  const { catalog } = await loadRepository(writeRepository(FILES), { history: false });
  assert.ok(catalog);
  const type = catalog.types.find(({ name }) => name === 'note');
  assert.ok(type);
  const world = { types: catalog.types, index: toldIndex(catalog, true) };
  const found = checkDraft(world, {
    type,
    id: 'une',
    text: note('title: Une\norder: 2\nparent: deux'),
  });
  assert.equal(found.map(({ code, file, pointer }) => `${file} ${code} ${pointer}`).sort(), [
    'content/notes/deux.md cycle /parent',
    'content/notes/une.md cycle /parent',
  ]);
});

test('names drafts only where no reader can come', async () => {
  const { catalog } = await loadRepository(writeRepository(FILES), { history: false });
  assert.ok(catalog);
  const keys = (complete: boolean) => toldIndex(catalog, complete).entries.map(({ key }) => key);
  assert.ok(keys(true).includes('notes/esquisse'));
  assert.not(JSON.stringify(toldIndex(catalog, false)).includes('squisse'));
});

test('checks the settings of the site', () => {
  assert.equal(told(checkSettings('name: X\nbase_url: https://x.example\n')), []);
  assert.equal(
    checkSettings('name: X\n').map(({ code, pointer }) => `${code} ${pointer}`),
    ['schema-required /base_url'],
  );
});

test('checks where the links of the settings lead, once it knows what there is', async () => {
  const { catalog } = await loadRepository(writeRepository(FILES), { history: false });
  assert.ok(catalog);
  const world = { types: catalog.types, index: toldIndex(catalog, true) };
  const settings = 'name: X\nbase_url: https://x.example\nnavigation:\n';
  const check = (link: string) =>
    checkSettings(`${settings}  - ${link}\n`, world).map(
      ({ code, pointer }) => `${code} ${pointer}`,
    );
  assert.equal(check('ref: notes/une'), []);
  assert.equal(check('ref: notes/nulle'), ['reference-unknown /navigation/0/ref']);
  assert.equal(check('collection: note'), ['unknown-collection /navigation/0/collection']);
});

test('lets a file be named that is saved with the draft', async () => {
  const { catalog } = await loadRepository(writeRepository(FILES), { history: false });
  assert.ok(catalog);
  const type = catalog.types.find(({ name }) => name === 'note');
  assert.ok(type);
  const world = { types: catalog.types, index: toldIndex(catalog, true) };
  const draft = { type, id: 'trois', text: note('title: T', '![x](/media/plan.png)') };
  assert.equal(checkDraft(world, { ...draft, media: ['/media/plan.png'] }), []);
});

test('makes readable ids that nobody has or had', () => {
  const taken = new Set(['notes/l-ete', 'notes/l-ete-2']);
  assert.is(freeId('L’été', 'notes', taken), 'l-ete-3');
  assert.is(freeId('Élève d’été, œuvre & Cie', 'notes', taken), 'eleve-d-ete-oeuvre-cie');
  assert.is(freeId('NUL', 'notes', taken), 'fiche-nul');
});

test.run();
