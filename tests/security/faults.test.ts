import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Diagnostic } from '../../core/index.ts';
import { loadFiles, note } from '../support/repository.ts';
import { bytesOf, faultCases } from './fault-cases.ts';

const faults = suite('malformed files');

/** Milliseconds of computing: a busy machine takes longer and isn't at fault. */
const LIMIT = 1000;
const SENTENCE = /^[«A-ZÀ-Ý].+[.?!»]$/su;

for (const [group, cases] of faultCases()) {
  for (const fault of cases) {
    faults(`${group}: ${fault.description}`, async () => {
      const started = process.cpuUsage();
      const { diagnostics } = await loadFiles({ [fault.path]: bytesOf(fault) });
      const { user, system } = process.cpuUsage(started);
      assert.equal([...new Set(diagnostics.map(({ code }) => code))].sort(), fault.codes ?? []);
      for (const diagnostic of diagnostics) isTold(diagnostic);
      assert.ok((user + system) / 1000 < LIMIT, `${(user + system) / 1000} ms`);
    });
  }
}

/** A place in the file, a sentence and a cure, in French and without a trace of a parser. */
function isTold({ file, line, column, message, hint }: Diagnostic): void {
  assert.ok(file !== '' && line >= 1 && column >= 1, `${file}:${line}:${column}`);
  assert.match(message, SENTENCE);
  assert.match(hint, SENTENCE);
  assert.not.match(message, /undefined|Error|\bexpected\b|doit correspondre au format/);
}

faults('are at least two hundred', () => {
  const cases = [...faultCases().values()].flat().filter(({ codes }) => codes !== undefined);
  assert.ok(cases.length >= 200, `${cases.length}`);
});

faults('are all told at once, each at its place', async () => {
  const names = Array.from({ length: 50 }, (_, index) => `content/notes/faux-${index}.md`);
  const files = Object.fromEntries(names.map((name) => [name, note('title: "A')]));
  const { diagnostics } = await loadFiles({ ...files, 'content/notes/bon.md': note('title: Bon') });
  assert.equal(new Set(diagnostics.map(({ file }) => file)).size, 50);
});

faults('pollute nothing', () => {
  assert.equal(Object.keys(Object.prototype), []);
  assert.is(({} as { x?: unknown }).x, undefined);
});

faults.run();
