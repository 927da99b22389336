import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { HEAD, PASSING, REPOSITORY, refused, report, repository } from './runner/trial.ts';
import { run } from './support/command.ts';

const traps = suite('traps of uvu');

traps('no test file at all', async () => {
  const result = await report({});
  assert.not(result.succeeded);
  assert.equal(result.lines, ['FAIL  no test file found', '0 passed, 1 failed, 0 skipped']);
});

traps('a file without a test', () => refused(['test.run();'], /no test in this file/));

traps('a forgotten .run()', () => refused(["test('a', () => {});"], /no closing summary/));

traps('a .run() in a comment', () =>
  refused(["test('a', () => {});", '// test.run();'], /"test" is never run/),
);

traps('a suite forgotten beside one that runs', () =>
  refused(
    ["const lost = suite('lost');", "lost('a', () => {});", "test('b', () => {});", 'test.run();'],
    /"lost" is never run/,
  ),
);

traps('a before hook that throws', () =>
  refused(
    [
      "test.before(() => { throw new Error('no database'); });",
      "test('a', () => {});",
      'test.run();',
    ],
    /1 of 1 tests failed, or a hook threw/,
  ),
);

traps('a failing test', () =>
  refused(
    [
      "test('good', () => {});",
      "test('bad', () => { throw new Error('broken'); });",
      'test.run();',
    ],
    /1 of 2 tests failed[\s\S]*broken[\s\S]*\n1 passed, 1 failed, 0 skipped$/,
  ),
);

traps('a failure hidden by a second series of tests', () =>
  refused(
    [
      "test('bad', () => { throw new Error('broken'); });",
      'test.run();',
      'await new Promise((resolve) => setTimeout(resolve, 50));',
      "const late = suite('late');",
      "late('good', () => {});",
      'late.run();',
    ],
    /2 closing summaries/,
  ),
);

traps('a skipped test', () =>
  refused(
    ["test('a', () => {});", 'const { skip } = test;', "skip('b', () => {});", 'test.run();'],
    /\n1 passed, 1 failed, 1 skipped$/,
  ),
);

traps('a focused test that hides another', () =>
  refused(
    ['const { only } = test;', "only('a', () => {});", "test('b', () => {});", 'test.run();'],
    /1 skipped/,
  ),
);

traps('a focused test alone', () => {
  const focused = ['test', 'only'].join('.');
  return refused([`${focused}('a', () => {});`, 'test.run();'], /a focused test/);
});

traps('a process that leaves with 0 before its tests', () =>
  refused(["test('a', () => {});", 'test.run();', 'process.exit(0);'], /no closing summary/),
);

traps('a rejection that nobody awaits', () =>
  refused(
    [
      "test('a', () => {});",
      'test.run();',
      "setTimeout(() => Promise.reject(new Error('late')), 100);",
    ],
    /exit code 1/,
  ),
);

traps('a test that waits for ever', async () => {
  const waiting = [HEAD, "test('a', () => {});", 'test.run();', 'setInterval(() => {}, 1000);'];
  const result = await report({ 'tests/trap.test.ts': waiting }, { limitMs: 3000 });
  assert.not(result.succeeded);
  assert.match(result.lines.join('\n'), /stopped: over its limit of 3000 ms/);
});

traps('a process left behind does not hold the run', async () => {
  const spawning =
    "spawn(process.execPath, ['-e', 'setInterval(() => {}, 9)'], {stdio: 'inherit'})";
  const result = await report({
    'tests/leak.test.ts': [
      HEAD,
      "import { spawn } from 'node:child_process';",
      `test('a', () => { ${spawning}.unref(); });`,
      'test.run();',
    ],
  });
  assert.ok(result.succeeded, result.lines.join('\n'));
});

traps('a test under a name that is never looked for', async () => {
  const result = await report({ 'tests/a.test.ts': PASSING, 'tests/b.spec.ts': PASSING });
  assert.not(result.succeeded);
  assert.match(result.lines.join('\n'), /tests\/b\.spec\.ts holds uvu tests/);
});

traps('a filter that matches nothing', async () => {
  const result = await report(
    { 'tests/a.test.ts': PASSING },
    { filters: ['tests/a', 'tests/absent'] },
  );
  assert.not(result.succeeded);
  assert.match(result.lines.join('\n'), /"tests\/absent" matches no test file/);
});

traps.run();

const reporting = suite('the report');

reporting('counts the tests of all files, browser tests last', async () => {
  const result = await report({
    'tests/e2e/a.test.ts': PASSING,
    'tests/core/b.test.tsx': PASSING,
    'tests/c.test.ts': PASSING,
  });
  assert.ok(result.succeeded, result.lines.join('\n'));
  assert.match(result.lines.at(-2) ?? '', /^ok {4}tests\/e2e\/a\.test\.ts/);
  assert.is(result.lines.at(-1), '3 passed, 0 failed, 0 skipped');
});

reporting('keeps to the files that a filter names', async () => {
  const result = await report(
    { 'tests/core/a.test.ts': PASSING, 'tests/site/b.test.ts': PASSING },
    { filters: ['./tests/core'] },
  );
  assert.is(result.lines.at(-1), '1 passed, 0 failed, 0 skipped');
});

reporting('sets the exit code, the long suites and the last line of the command', async () => {
  const full = "if (process.env.REPERES_TEST_FULL !== '1') throw new Error('a sample');";
  const cwd = repository({
    'tests/a.test.ts': [HEAD, `test('a', () => { ${full} });`, 'test.run();'],
  });
  const command = (args: string[]) =>
    run(process.execPath, ['--import', 'tsx', join(REPOSITORY, 'tests/run.ts'), ...args], {
      cwd,
      env: { REPERES_TEST_FULL: undefined },
    });
  const [sample, whole] = [await command([]), await command(['--full'])];
  assert.is(sample.code, 1);
  assert.match(sample.stdout, /\n0 passed, 1 failed, 0 skipped\n$/);
  assert.is(whole.code, 0, whole.stdout + whole.stderr);
  assert.match(whole.stdout, /\n1 passed, 0 failed, 0 skipped\n$/);
});

reporting.run();
