import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { diffReport } from '../../../core/diff/report.ts';
import { isAtLeast, isInChangelog, nextVersion } from '../../../core/diff/version.ts';
import { field, moment, typeSnapshot } from './moment.ts';

const plain = [typeSnapshot({}, { a: { digest: '1' } })];
const changed = [typeSnapshot({}, { a: { digest: '2' } })];
const wider = [typeSnapshot({ properties: { x: field({ type: 'string' }) } }, { a: {} })];

/** The part of a report that decides. */
function verdict(before: string, after: string, changelog: string) {
  const report = diffReport(moment(wider, before), moment(plain, after), changelog);
  const { level, version, announced, missing } = report;
  return { level, expected: version.expected, announced, missing };
}

const test = suite('the verdict');

test('says nothing of what is the same', () => {
  assert.equal(diffReport(moment(plain), moment(plain), ''), {
    level: 'none',
    version: { before: '1.0.0', after: '1.0.0', expected: '1.0.0' },
    announced: true,
    missing: [],
    differences: [],
  });
});

test('takes values for a patch and additions for a minor change, which need no announcement', () => {
  const values = diffReport(moment(plain), moment(changed), '');
  assert.is(values.level, 'patch');
  assert.is(values.version.expected, '1.0.1');
  assert.ok(values.announced);
  const more = diffReport(moment(plain), moment(wider), '');
  assert.is(more.level, 'minor');
  assert.is(more.version.expected, '1.1.0');
  assert.ok(more.announced);
});

test('wants a break announced by the version and by the CHANGELOG', () => {
  const expected = { level: 'major', expected: '2.0.0' };
  assert.equal(verdict('1.4.2', '1.4.2', ''), {
    ...expected,
    announced: false,
    missing: ['version', 'changelog'],
  });
  assert.equal(verdict('1.4.2', '1.5.0', '## 1.5.0\n'), {
    ...expected,
    announced: false,
    missing: ['version', 'changelog'],
  });
  assert.equal(verdict('1.4.2', '2.0.0', '## 1.4.2\n'), {
    ...expected,
    announced: false,
    missing: ['changelog'],
  });
  assert.equal(verdict('1.4.2', '2.0.0', '# Journal\n\n## Données 2.0.0 – juin\n'), {
    ...expected,
    announced: true,
    missing: [],
  });
});

test('wants the second number raised before the first stable version', () => {
  assert.equal(verdict('0.3.1', '0.4.0', '## 0.4.0\n'), {
    level: 'major',
    expected: '0.4.0',
    announced: true,
    missing: [],
  });
});

test('puts breaks first', () => {
  const kinds = diffReport(
    moment([typeSnapshot({ properties: { x: field({ type: 'string' }) } }, { a: {}, b: {} })]),
    moment([typeSnapshot({ properties: { y: field({ type: 'string' }) } }, { a: {}, c: {} })]),
    '',
  ).differences.map(({ kind }) => kind);
  assert.equal(kinds, ['break', 'break', 'addition', 'addition']);
});

test('counts versions by their numbers', () => {
  assert.is(nextVersion('1.9.9', 'patch'), '1.9.10');
  assert.is(nextVersion('1.9.9', 'minor'), '1.10.0');
  assert.is(nextVersion('9.9.9', 'major'), '10.0.0');
  assert.is(nextVersion('0.9.9', 'major'), '0.10.0');
  assert.is(nextVersion('1.2.3', 'none'), '1.2.3');
  assert.ok(isAtLeast('1.10.0', '1.9.0'));
  assert.ok(isAtLeast('2.0.0', '2.0.0'));
  assert.not.ok(isAtLeast('1.9.9', '1.10.0'));
});

test('finds a version in a title only, and whole', () => {
  assert.ok(isInChangelog('# Notes\r\n## [v2.0.0] – 2027\r\n', '2.0.0'));
  assert.not.ok(isInChangelog('La version 2.0.0 viendra.\n', '2.0.0'));
  assert.not.ok(isInChangelog('## 12.0.0\n## 2.0.01\n', '2.0.0'));
  assert.not.ok(isInChangelog('', '2.0.0'));
});

test.run();
