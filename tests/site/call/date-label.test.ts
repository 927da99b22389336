import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { dateLabel } from '../../../site/browser/call/date-label.ts';

const test = suite('the dates of a call');

const CASES = [
  ['2026-11-17', undefined, '17 novembre 2026'],
  ['2026-12-01', undefined, '1er décembre 2026'],
  ['2026-11-02', '2026-11-13', 'Du 2 au 13 novembre 2026'],
  ['2026-11-30', '2026-12-04', 'Du 30 novembre au 4 décembre 2026'],
  ['2026-12-28', '2027-01-08', 'Du 28 décembre 2026 au 8 janvier 2027'],
  ['2026-11-17', '2026-11-17', '17 novembre 2026'],
  ['2027-01', undefined, 'Janvier 2027'],
  ['2027-01', '2027-03', 'De janvier à mars 2027'],
  ['2026-12', '2027-01', 'De décembre 2026 à janvier 2027'],
  ['2027-04', '2027-05', 'D’avril à mai 2027'],
  ['', undefined, undefined],
  ['2026-11-02', '', undefined],
  ['2026-06-31', undefined, undefined],
  ['2026-13', undefined, undefined],
  ['novembre', undefined, undefined],
] as const;

for (const [from, to, expected] of CASES) {
  test(`${from || 'nothing'}${to === undefined ? '' : ` to ${to || 'nothing'}`}: ${expected}`, () => {
    assert.is(dateLabel(from, to)?.replaceAll('\u00a0', ' '), expected);
  });
}

test.run();
