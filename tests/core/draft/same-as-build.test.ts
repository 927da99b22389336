import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkDraft } from '../../../core/draft/check-draft.ts';
import { type Diagnostic, loadRepository } from '../../../core/index.ts';
import { note, writeRepository } from '../../support/repository.ts';
import { toldIndex } from '../../support/told-to-form.ts';

const test = suite('a form and the build');
const IDS = ['a', 'b', 'c', 'd', 'e'] as const;
const id = fc.constantFrom(...IDS);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 1 });

/** Fields by which entries meet. */
const fields = fc.record({
  order: maybe(fc.integer({ min: 1, max: 6 })),
  parent: maybe(id),
  see: maybe(fc.uniqueArray(id, { minLength: 1, maxLength: 2 })),
  aliases: maybe(fc.uniqueArray(fc.constantFrom('a', 'z', 'y'), { minLength: 1, maxLength: 2 })),
  path: maybe(fc.constantFrom('/x/', '/X/', '/notes/b/', '/y/')),
  status: maybe(fc.constantFrom('draft', 'archived')),
});
type Fields = typeof fields extends fc.Arbitrary<infer Value> ? Value : never;

function text({ see, ...rest }: Fields): string {
  const data = { title: 'T', ...rest, see: see?.map((other) => `notes/${other}`) };
  const lines = Object.entries(data).filter(([, value]) => value !== undefined);
  return note(lines.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join('\n'));
}

const told = (all: readonly Diagnostic[]) =>
  all.map(({ code, file, pointer, message }) => `${file} ${code} ${pointer} ${message}`).sort();

test('refuse the same, whatever is changed in one entry of a valid content', async () => {
  const all = fc.tuple(fields, fields, fields, fields, fields);
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(all, id, fields, async (entries, changed, draft) => {
      const files = IDS.map((one, index) => [
        `content/notes/${one}.md`,
        text(entries[index] ?? draft),
      ]);
      const root = writeRepository(Object.fromEntries(files));
      const { catalog, types } = await loadRepository(root, { history: false });
      if (catalog === undefined) return;
      const type = types.find(({ name }) => name === 'note');
      assert.ok(type);
      compared += 1;
      const world = { types, index: toldIndex(catalog, true) };
      const found = checkDraft(world, { type, id: changed, text: text(draft) });
      writeFileSync(join(root, `content/notes/${changed}.md`), text(draft));
      const built = await loadRepository(root, { history: false });
      assert.is(
        found.length > 0,
        built.diagnostics.length > 0,
        JSON.stringify(told(built.diagnostics)),
      );
    }),
    { numRuns: 80, seed: 7 },
  );
  assert.ok(compared > 5, `${compared} compared`);
});

test.run();
