import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { emitFiles, loadRepository } from '../../../core/index.ts';
import { openStore } from '../../../scripts/store/entry-store.ts';
import { readIndex } from '../../../scripts/store/index-files.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { NOTE_SCHEMA, note, told, writeRepository } from '../../support/repository.ts';

const test = suite('what is kept of contents from one command to the next');

/** What may happen between two commands: to a file of the repository, or to what was kept. */
type Event =
  | { readonly kind: 'write'; readonly path: string; readonly text: string }
  | { readonly kind: 'remove'; readonly path: string }
  | {
      readonly kind: 'damage';
      readonly how: 'flip' | 'cut' | 'empty' | 'remove';
      readonly file: number;
      readonly at: number;
    };

const texts = fc.constantFrom(
  note('title: Un titre\norder: 1', 'Un texte’s.\n\n## Suite\n\nEt « la suite »…'),
  note(
    'title: Un autre titre\norder: 2',
    'Voir [la suite](notes/b#suite) et [un site](https://a.example).',
  ),
  note(
    'title: Enfant\nparent: a',
    '# Un titre\n\n:::info[Note]\nUn mot.\n:::\n\n| a | b |\n|---|---|\n| 1 | 2 |',
  ),
  note('title: Sans texte'),
  note('title: Faux\norder: zéro', 'Un texte.'),
  note('title: Perdu\nsee: [notes/nulle-part]', '[nulle part](notes/nulle-part)'),
  'sans en-tête',
);
const paths = fc.constantFrom('a', 'b', 'c', 'd').map((id) => `content/notes/${id}.md`);
const events: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('write' as const), path: paths, text: texts }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), path: paths }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('write' as const),
      path: fc.constant('schemas/note.schema.json'),
      text: fc.constantFrom(
        NOTE_SCHEMA,
        NOTE_SCHEMA.replace('"minimum":1', '"minimum":2'),
        NOTE_SCHEMA.replace('"minimum":1', '"minimum":"un"'),
        NOTE_SCHEMA.replace('"x-ref":"notes"', '"x-ref":"nulle-part"'),
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('write' as const),
      path: fc.constant('content/site.yml'),
      text: fc.constantFrom('name: Un site\nbase_url: https://a.example\n', 'nom: Un site\n'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('damage' as const),
      how: fc.constantFrom('flip', 'cut', 'empty', 'remove'),
      file: fc.nat(9),
      at: fc.nat(10_000),
    }),
  },
);

function damage(stores: string, { how, file, at }: Event & { readonly kind: 'damage' }): void {
  const files = readdirSync(stores, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();
  const victim = files[file % Math.max(1, files.length)];
  if (victim === undefined) return;
  if (how === 'remove') rmSync(victim);
  else if (how === 'empty') truncateSync(victim);
  else {
    const bytes = readFileSync(victim);
    if (bytes.length === 0) return;
    const place = at % Math.max(1, bytes.length);
    if (how === 'cut') truncateSync(victim, place);
    else writeFileSync(victim, bytes.with(place, (bytes[place] ?? 0) ^ 0x21));
  }
}

function happen(event: Event, root: string, stores: string): void {
  if (event.kind === 'damage') damage(stores, event);
  else if (event.kind === 'remove') rmSync(join(root, event.path), { force: true });
  else writeFileSync(join(root, event.path), event.text);
}

async function resultOf(root: string, memory?: ReturnType<typeof openStore>['memory']) {
  const options = { history: false, ...(memory !== undefined && { memory }) };
  const { catalog, diagnostics } = await loadRepository(root, options);
  const files = catalog === undefined ? [] : [...emitFiles(catalog)];
  return {
    told: told(diagnostics),
    files: files.map(({ path, content }) => [path, Buffer.from(content).toString('utf8')]),
  };
}

/** What one command makes of a repository, with what the former ones kept of it. */
async function command(root: string, stores: string) {
  const store = openStore(root, { fewest: 1, stores });
  // Read by those who come after the load, as a build does.
  const result = resultOf(root, store.memory);
  await result;
  store.save();
  return result;
}

test('changes nothing of what a command says, whatever happens to files and to what was kept', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(events, { minLength: 1, maxLength: 10 }), async (sequence) => {
      const stores = temporaryFolder();
      const root = writeRepository({
        'content/notes/a.md': note('title: A', 'Un texte.'),
        'content/notes/b.md': note('title: B', 'Un autre.'),
      });
      await command(root, stores);
      for (const event of sequence) {
        happen(event, root, stores);
        assert.equal(await command(root, stores), await resultOf(root));
      }
    }),
    { numRuns: process.env.REPERES_TEST_FULL === '1' ? 300 : 20 },
  );
});

test('spares the reading of files that have not changed', async () => {
  const stores = temporaryFolder();
  const root = writeRepository({ 'content/notes/a.md': note('title: A', 'Un texte.') });
  await command(root, stores);
  const { memory } = openStore(root, { fewest: 1, stores });
  assert.equal([...memory.entries.keys()], ['content/notes/a.md']);
  const { catalog } = await loadRepository(root, { history: false, memory });
  assert.is(catalog?.entries.get('notes/a')?.body?.html, '<p>Un texte.</p>\n');
  const fresh = openStore(root, { fewest: 1, stores, fresh: true });
  assert.is(fresh.memory.entries.size, 0);
});

test('tells the place of a fault that another file makes in one that was kept', async () => {
  const stores = temporaryFolder();
  const root = writeRepository({
    'content/notes/a.md': note('title: A', 'Un mot.\n\nVoir [la suite](notes/b).'),
    'content/notes/b.md': note('title: B'),
  });
  await command(root, stores);
  rmSync(join(root, 'content/notes/b.md'));
  const kept = await command(root, stores);
  assert.equal(kept, await resultOf(root));
  assert.is(kept.told.length, 1);
});

test('puts texts together once many commands have each added some', async () => {
  const stores = temporaryFolder();
  const root = writeRepository({
    'content/notes/a.md': note('title: A', 'Un texte.'),
    ...Object.fromEntries(
      Array.from({ length: 20 }, (_, rank) => [`content/notes/n${rank}.md`, note('title: N')]),
    ),
  });
  for (let rank = 0; rank < 20; rank += 1) {
    writeFileSync(join(root, `content/notes/n${rank}.md`), note('title: N', `Le texte ${rank}.`));
    assert.equal(await command(root, stores), await resultOf(root));
  }
  const [folder = ''] = readdirSync(stores);
  const kept = readIndex(join(stores, folder)).entries;
  assert.is(kept.length, 21);
  const parts = new Set(kept.flatMap(({ body }) => body?.place.part ?? []));
  assert.ok(parts.size <= 17, `${parts.size} parts`);
});

test('keeps nothing of a small repository', async () => {
  const stores = temporaryFolder();
  const root = writeRepository({ 'content/notes/a.md': note('title: A', 'Un texte.') });
  const store = openStore(root, { stores });
  await loadRepository(root, { history: false, memory: store.memory });
  store.save();
  assert.equal(readdirSync(stores), []);
});

test.run();
