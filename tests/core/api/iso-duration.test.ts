import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isoDuration } from '../../../core/api/iso-duration.ts';
import type { JsonObject } from '../../../core/index.ts';

const cases: readonly (readonly [description: string, duration: JsonObject, iso?: string])[] = [
  ['minutes', { min: 60, unit: 'minute' }, 'PT60M'],
  ['hours', { min: 2, unit: 'hour' }, 'PT2H'],
  ['an hour and a half', { min: 1.5, unit: 'hour' }, 'PT90M'],
  ['days', { min: 3, unit: 'day' }, 'P3D'],
  ['weeks', { min: 9, unit: 'week' }, 'P9W'],
  ['months', { min: 12, unit: 'month' }, 'P12M'],
  ['equal bounds', { min: 6, max: 6, unit: 'month' }, 'P6M'],
  ['a range has no notation', { min: 1, max: 2, unit: 'month' }],
  ['about nine weeks isn’t nine weeks', { min: 9, unit: 'week', approximate: true }],
  ['half a day has no exact length', { min: 0.5, unit: 'day' }],
  ['half a month neither', { min: 1.5, unit: 'month' }],
];

const test = suite('durations in ISO 8601');

for (const [description, duration, iso] of cases) {
  test(description, () => {
    assert.equal(isoDuration(duration), iso === undefined ? {} : { iso8601: iso });
  });
}

test.run();
