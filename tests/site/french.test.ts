import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  counted,
  frenchDate,
  frenchMonth,
  frenchNumber,
  frenchTime,
  frenchWeekday,
  inFrance,
} from '../../site/french.ts';

const test = suite('French dates and numbers');

test('writes dates, with the ordinal of the first day only', () => {
  assert.is(frenchDate('2022-03-01'), '1er\u00a0mars 2022');
  assert.is(frenchDate('2024-12-31T23:59:59Z'), '31\u00a0décembre 2024');
  assert.is(frenchDate('2020-02-29'), '29\u00a0février 2020');
});

test('leaves what is no date as it is', () => {
  assert.is(frenchDate('bientôt'), 'bientôt');
  assert.is(frenchDate('2022-13-01'), '2022-13-01');
  assert.is(frenchWeekday('bientôt'), '');
});

test('writes months, days of the week and hours', () => {
  assert.is(frenchMonth('2022-03'), 'mars 2022');
  assert.is(frenchWeekday('2022-03-01'), 'mardi');
  assert.is(frenchTime('09:30'), '9\u00a0h\u00a030');
  assert.is(frenchTime('14:00'), '14\u00a0h');
});

test('tells the hour of France, in winter and in summer', () => {
  assert.equal(inFrance('2022-01-31T23:30:00Z'), { date: '2022-02-01', time: '00:30' });
  assert.equal(inFrance('2022-07-01T09:00:00Z'), { date: '2022-07-01', time: '11:00' });
  assert.equal(inFrance('bientôt'), { date: 'bientôt', time: '' });
});

test('writes numbers with a comma and thin spaces', () => {
  assert.is(frenchNumber(0.5), '0,5');
  assert.is(frenchNumber(1234567), '1\u202f234\u202f567');
  assert.is(frenchNumber(-1200), '-1\u202f200');
});

test('counts, with zero in the singular', () => {
  assert.is(counted(0, 'entrée'), '0\u00a0entrée');
  assert.is(counted(1, 'entrée'), '1\u00a0entrée');
  assert.is(counted(2, 'entrée'), '2\u00a0entrées');
  assert.is(counted(3, 'journal', 'journaux'), '3\u00a0journaux');
});

test.run();
