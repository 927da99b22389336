import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { rememberedEntry } from '../../../core/catalog/load-memory.ts';
import {
  emitFiles,
  type LoadMemory,
  loadRepository,
  newLoadMemory,
  type Repository,
} from '../../../core/index.ts';
import { NOTE_SCHEMA, note, told, writeRepository } from '../../support/repository.ts';

/** What an editor may do to a file between two builds; no text removes it. */
interface Edit {
  readonly path: string;
  readonly text?: string;
}

const test = suite('a repository that is loaded again and again');

const texts = fc.constantFrom(
  note('title: Un titre\norder: 1', 'Un texte.'),
  note('title: Un autre titre\norder: 2', 'Voir [la suite](notes/b).'),
  note('title: Enfant\nparent: a', '# Un titre\n\n:::info[Note]\nUn mot.\n:::'),
  note('title: Faux\norder: zéro'),
  note('title: Perdu\nsee: [notes/nulle-part]'),
  'sans en-tête',
);
const schemas = fc.constantFrom(
  NOTE_SCHEMA,
  NOTE_SCHEMA.replace('"Ordre"', '"Rang"'),
  NOTE_SCHEMA.replace('"minimum":1', '"minimum":2'),
  NOTE_SCHEMA.replace('"label":"Notes"', '"labels":"Notes"'),
);
const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ path: notePath(), text: texts }) },
    { weight: 2, arbitrary: fc.record({ path: notePath() }) },
    {
      weight: 1,
      arbitrary: fc.record({ path: fc.constant('schemas/note.schema.json'), text: schemas }),
    },
  ),
  { minLength: 1, maxLength: 8 },
);

function notePath(): fc.Arbitrary<string> {
  return fc.constantFrom('a', 'b', 'c').map((id) => `content/notes/${id}.md`);
}

function apply(root: string, { path, text }: Edit): void {
  if (text === undefined) rmSync(join(root, path), { force: true });
  else writeFileSync(join(root, path), text);
}

async function load(root: string, memory?: LoadMemory): Promise<unknown> {
  const options = memory === undefined ? {} : { memory };
  return resultOf(await loadRepository(root, { history: false, ...options }));
}

function resultOf({ catalog, diagnostics }: Repository): unknown {
  const files = catalog === undefined ? [] : [...emitFiles(catalog)];
  return {
    told: told(diagnostics),
    files: files.map(({ path, content }) => [path, Buffer.from(content).toString('utf8')]),
  };
}

test('gives after any edits what a first load gives', async () => {
  await fc.assert(
    fc.asyncProperty(edits, async (sequence) => {
      const root = writeRepository({ 'content/notes/a.md': note('title: A') });
      const memory = newLoadMemory(Date.now);
      await load(root, memory);
      for (const edit of sequence) {
        apply(root, edit);
        assert.equal(await load(root, memory), await load(root));
      }
    }),
    { numRuns: 40 },
  );
});

test('keeps an entry that nobody touched, and forgets one that is gone', async () => {
  const root = writeRepository({
    'content/notes/a.md': note('title: A', 'Un texte.'),
    'content/notes/b.md': note('title: B'),
  });
  const memory = newLoadMemory(Date.now);
  const bodyOf = async () => {
    const { catalog } = await loadRepository(root, { history: false, memory });
    return catalog?.entries.get('notes/a')?.body;
  };
  const before = await bodyOf();
  rmSync(join(root, 'content/notes/b.md'));
  assert.is(await bodyOf(), before);
  assert.equal([...memory.entries.keys()], ['content/notes/a.md']);
});

test('reads a file again unless it was quiet when it was read, and is the same still', async () => {
  const root = writeRepository({ 'content/notes/a.md': note('title: A') });
  const path = join(root, 'content/notes/a.md');
  const { types } = await loadRepository(root, { history: false });
  const [type] = types;
  if (type === undefined) throw new Error('no type');
  const now = Date.now();
  const file = {
    ...{ path: 'content/notes/a.md', collection: 'notes', name: 'a', extension: 'md' },
    ...{ bytes: 1, mtimeMs: 1, ctimeMs: now, ino: 1 },
  };
  const titles = (...looks: readonly (typeof file)[]) => {
    const memory = newLoadMemory(Date.now);
    return looks.map((look, index) => {
      writeFileSync(path, note(`title: T${index}`));
      return rememberedEntry(memory, type, { root, file: look }).value?.data.title;
    });
  };
  assert.equal(titles(file, file), ['T0', 'T1']);
  const quiet = { ...file, ctimeMs: now - 10_000 };
  assert.equal(titles(quiet, quiet), ['T0', 'T0']);
  for (const change of [{ bytes: 2 }, { mtimeMs: 2 }, { ctimeMs: now - 9000 }, { ino: 2 }]) {
    assert.equal(titles(quiet, { ...quiet, ...change }), ['T0', 'T1']);
  }
});

test.run();
