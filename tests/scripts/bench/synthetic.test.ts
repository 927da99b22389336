import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { pairedRatio, seriesOf } from '../../../scripts/bench/statistics.ts';
import { syntheticRepository } from '../../../scripts/bench/synthetic/repository.ts';
import { loadFiles } from '../../support/repository.ts';

const test = suite('the benchmark');

const files = Object.fromEntries(
  [...syntheticRepository(40)].map(({ path, text }) => [path, text] as const),
);

test('makes the same repository each time, with as many entries as asked', () => {
  assert.equal(
    files,
    Object.fromEntries([...syntheticRepository(40)].map(({ path, text }) => [path, text])),
  );
  assert.is(Object.keys(files).filter((path) => path.endsWith('.md')).length, 40);
});

test('makes a valid repository, whose entries are long and refer to others', async () => {
  const { diagnostics, catalog } = await loadFiles(files);
  assert.equal(diagnostics, []);
  const project = catalog?.entries.get('projets/projet-1');
  assert.ok((project?.references.length ?? 0) >= 4);
  const words = project?.body?.text.split(/\s+/).length ?? 0;
  assert.ok(words > 600 && words < 1000, String(words));
});

test('tells the middle of its measures, and ratios of runs that followed each other', () => {
  assert.equal(seriesOf([3, 1, 2, 10]), { median: 2.5, least: 1, most: 10 });
  assert.is(pairedRatio([1, 20, 3], [2, 10, 6]), 0.5);
});

test.run();
