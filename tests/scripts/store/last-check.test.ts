import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Diagnostic, loadRepository } from '../../../core/index.ts';
import { openLastCheck } from '../../../scripts/store/last-check.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { NOTE_SCHEMA, note, writeRepository } from '../../support/repository.ts';

const test = suite('what the last check said');

/** A moment at which every file of now has long been left alone. */
const LATER = Date.now() + 3_600_000;

/** What may happen between two checks; no two texts of a file are of one length. */
type Event =
  | { readonly kind: 'write'; readonly path: string; readonly text: string }
  | { readonly kind: 'remove'; readonly path: string }
  | { readonly kind: 'damage'; readonly at: number };

const events: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    kind: fc.constant('write' as const),
    path: fc.constantFrom('a', 'b', 'c', 'À').map((id) => `content/notes/${id}.md`),
    text: fc.constantFrom(
      note('title: Un titre', 'Un texte.'),
      note('title: Un titre plus long\norder: zéro'),
      note('title: Un lien', '[nulle part](notes/nulle-part)'),
    ),
  }),
  fc.record({
    kind: fc.constant('write' as const),
    path: fc.constantFrom('schemas/note.schema.json'),
    text: fc.constantFrom(NOTE_SCHEMA, NOTE_SCHEMA.replace('"minimum":1', '"minimum":12'), '{'),
  }),
  fc.record({
    kind: fc.constant('write' as const),
    path: fc.constantFrom('content/site.yml', 'content/seul.md', 'content/media/a.exe'),
    text: fc.constantFrom('name: Un site\n', 'nom: Un autre site\n'),
  }),
  fc.record({
    kind: fc.constant('remove' as const),
    path: fc.constantFrom('content/notes/a.md', 'content/site.yml', 'content/seul.md'),
  }),
  fc.record({ kind: fc.constant('damage' as const), at: fc.nat(2000) }),
);

function happen(event: Event, root: string, stores: string): void {
  if (event.kind === 'remove') rmSync(join(root, event.path), { force: true });
  else if (event.kind === 'write') {
    mkdirSync(join(root, event.path, '..'), { recursive: true });
    writeFileSync(join(root, event.path), event.text);
  } else {
    for (const item of readdirSync(stores, { recursive: true, withFileTypes: true })) {
      if (!item.isFile()) continue;
      const file = join(item.parentPath, item.name);
      const bytes = readFileSync(file);
      const place = event.at % bytes.length;
      writeFileSync(file, bytes.with(place, (bytes[place] ?? 0) ^ 0x21));
    }
  }
}

test('is told again only where a check would say the same, whatever happens in between', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(events, { minLength: 1, maxLength: 12 }), async (sequence) => {
      const stores = temporaryFolder();
      const root = writeRepository({ 'content/notes/a.md': note('title: A', 'Un texte.') });
      for (const event of sequence) {
        const last = openLastCheck(root, { stores, opened: LATER });
        const before = await loadRepository(root, { history: false });
        last.keep(before.files, before.diagnostics);
        assert.equal(last.recall(), before.diagnostics);
        happen(event, root, stores);
        const after = await loadRepository(root, { history: false });
        const recalled = last.recall();
        if (recalled !== undefined) assert.equal(recalled, after.diagnostics);
        if (event.kind === 'damage') assert.is(recalled, undefined);
      }
    }),
    { numRuns: process.env.REPERES_TEST_FULL === '1' ? 300 : 20 },
  );
});

test('isn’t kept of files that were written a moment before, whose next change may bear the same time', async () => {
  const stores = temporaryFolder();
  const root = writeRepository({ 'content/notes/a.md': note('title: A') });
  const { files, diagnostics } = await loadRepository(root, { history: false });
  const last = openLastCheck(root, { stores });
  last.keep(files, diagnostics);
  assert.is(last.recall(), undefined);
});

test('isn’t kept of a file that the system refuses to read, and may let us read the next time', async () => {
  const stores = temporaryFolder();
  const root = writeRepository({ 'content/notes/a.md': note('title: A') });
  const { files } = await loadRepository(root, { history: false });
  const refused: Diagnostic = {
    ...{ code: 'file-unreadable', severity: 'error', file: 'content/notes/a.md' },
    ...{ line: 1, column: 1, pointer: '', message: 'Refusé.', hint: 'Vérifiez.' },
  };
  const last = openLastCheck(root, { stores, opened: LATER });
  last.keep(files, [refused]);
  assert.is(last.recall(), undefined);
});

test('waits while a change of several files isn’t made as a whole', async () => {
  const stores = temporaryFolder();
  const root = writeRepository({ 'content/notes/a.md': note('title: A') });
  const { files, diagnostics } = await loadRepository(root, { history: false });
  const last = openLastCheck(root, { stores, opened: LATER });
  last.keep(files, diagnostics);
  assert.equal(last.recall(), []);
  mkdirSync(join(root, '.cache/edit'), { recursive: true });
  const journal = { writes: [], deletes: ['content/notes/a.md'] };
  writeFileSync(join(root, '.cache/edit/journal.json'), JSON.stringify(journal));
  assert.is(last.recall(), undefined);
});

test.run();
