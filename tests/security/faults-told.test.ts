import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Diagnostic } from '../../core/index.ts';
import { reperes } from '../scripts/reperes.ts';
import { below, randomFrom } from '../support/random.ts';
import { type Files, note, writeRepository } from '../support/repository.ts';
import { bytesOf, faultCases } from './fault-cases.ts';

/** Of all malformed files, one in so many is given to the command by itself. */
const SHARE = process.env.REPERES_TEST_FULL === '1' ? 1 : 100;

const told = suite('malformed files, as the command tells them');

async function validate(files: Files): Promise<readonly Diagnostic[]> {
  const args = ['validate', '--format', 'json', '--root', writeRepository(files)];
  const { code, stdout, stderr } = await reperes(args);
  const diagnostics: Diagnostic[] = JSON.parse(stdout);
  const isRefused = diagnostics.some(({ severity }) => severity === 'error');
  assert.equal({ code, stderr }, { code: isRefused ? 1 : 0, stderr: '' });
  return diagnostics;
}

const random = randomFrom(1789);
const cases = [...faultCases()].flatMap(([group, list]) => list.map((fault) => ({ group, fault })));

for (const { group, fault } of cases.filter(() => below(random, SHARE) === 0)) {
  told(`${group}: ${fault.description}`, async () => {
    const diagnostics = await validate({ [fault.path]: bytesOf(fault) });
    const codes = new Set(diagnostics.map(({ code }) => code));
    assert.equal([...codes].sort(), fault.codes ?? []);
    for (const { line, column, message, hint } of diagnostics)
      assert.ok(line >= 1 && column >= 1 && message !== '' && hint !== '');
  });
}

told('fifty bad files are fifty files told, and a good one is none', async () => {
  const faults = cases
    .map(({ fault }) => fault)
    .filter(({ codes, path }) => codes !== undefined && /^content\/notes\/a\.md$/.test(path))
    .slice(0, 50);
  const files = faults.map((fault, rank) => [`content/notes/faux-${rank}.md`, bytesOf(fault)]);
  const all = { ...Object.fromEntries(files), 'content/notes/bon.md': note('title: Bon') };
  const diagnostics = await validate(all);
  const names = new Set(diagnostics.map(({ file }) => file));
  assert.is(names.size, 50);
  assert.not(names.has('content/notes/bon.md'));
});

told.run();
