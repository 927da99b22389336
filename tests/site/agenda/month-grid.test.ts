import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { dayAfter, weekdayOf } from '../../../site/agenda/day.ts';
import { monthGrid } from '../../../site/agenda/month-grid.ts';
import { periodOf } from '../../../site/agenda/period.ts';

const test = suite('the grid of a month');

/** A week as its days, `.` for a day of another month, with what stands on each. */
const drawn = (month: string, items: { date: string; name: string }[] = []): string[] =>
  monthGrid(month, items).weeks.map((week) =>
    week
      .map(({ date, items: own }) =>
        date === undefined
          ? '.'
          : [Number(date.slice(8)), ...own.map(({ name }) => name)].join(':'),
      )
      .join(' '),
  );

test('has five columns, Monday first', () => {
  assert.equal(drawn('2022-03', [{ date: '2022-03-03', name: 'a' }]), [
    '. 1 2 3:a 4',
    '7 8 9 10 11',
    '14 15 16 17 18',
    '21 22 23 24 25',
    '28 29 30 31 .',
  ]);
});

test('opens the weekend for what happens on it only, and drops a week of nothing', () => {
  assert.equal(drawn('2022-01')[0], '3 4 5 6 7');
  assert.equal(monthGrid('2022-01', [{ date: '2022-01-01' }]).columns, [0, 1, 2, 3, 4, 5]);
  assert.equal(drawn('2022-01', [{ date: '2022-01-01', name: 'x' }])[0], '. . . . . 1:x');
});

test('keeps several things on a day in their order, and leaves out those of other months', () => {
  const items = [
    { date: '2024-02-29', name: 'a' },
    { date: '2024-02-29', name: 'b' },
    { date: '2024-03-01', name: 'c' },
  ];
  assert.is(drawn('2024-02', items).at(-1), '26 27 28 29:a:b .');
});

test('makes nothing of what is no month', () => {
  assert.equal(monthGrid('mars', []).weeks, []);
  assert.equal(monthGrid('2022-13', []).weeks, []);
});

test('days go on over changes of clocks and years', () => {
  assert.is(dayAfter('2022-03-26', 2), '2022-03-28');
  assert.is(dayAfter('2022-12-31', 1), '2023-01-01');
  assert.is(weekdayOf('2022-03-28'), 0);
  assert.is(weekdayOf('2022-03-27'), 6);
});

const PERIODS = [
  ['2022-03-03T09:00', 'month', '2022-03'],
  ['2022-03-03T09:00', 'week', '2022-02-28'],
  ['2022-03-03T09:00', 'day', '2022-03-03'],
  ['2022-03-03T09:00', undefined, '2022-03-03T09:00'],
] as const;

for (const [moment, unit, expected] of PERIODS) {
  test(`${moment} by ${unit} falls in ${expected}`, () => {
    assert.is(periodOf(moment, unit), expected);
  });
}

test.run();
