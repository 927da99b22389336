import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Entry, Json } from '../../../core/index.ts';
import { lanesOf } from '../../../site/templates/phase/lanes.ts';
import { monthsOf } from '../../../site/templates/phase/months.ts';
import { reviewsOf } from '../../../site/templates/phase/reviews.ts';
import { roomFor } from '../../../site/templates/phase/room.ts';
import { axisLength, share } from '../../../site/templates/phase/scale.ts';
import { totalLabel } from '../../../site/templates/phase/total.ts';
import { catalogOf } from '../support/render.ts';

const SCHEMA = {
  title: 'Phase',
  description: 'Une phase.',
  type: 'object',
  additionalProperties: false,
  'x-collection': {
    name: 'phases',
    label: 'Phases',
    label_singular: 'Phase',
    format: 'yml',
    path: '/phases/{id}/',
    order_by: 'order',
  },
  properties: {
    order: { type: 'integer', title: 'Ordre', description: 'La place.' },
    durations: {
      type: 'array',
      title: 'Durées',
      description: 'Selon chaque source.',
      items: {
        type: 'object',
        title: 'Durée',
        description: 'Une durée.',
        additionalProperties: false,
        properties: {
          source: { type: 'string', title: 'Source', description: 'Qui le dit.' },
          duration: { $ref: '#/$defs/duration', title: 'Durée', description: 'La durée.' },
        },
      },
    },
    review: {
      type: 'object',
      title: 'Revue',
      description: 'Qui décide.',
      additionalProperties: false,
      properties: {
        by: { type: 'string', title: 'Par', description: 'Qui.' },
        frequency: { $ref: '#/$defs/frequency', title: 'Rythme', description: 'Quand.' },
      },
    },
  },
};
const REVIEW =
  'review: { by: comité, frequency: { every: 6, unit: month, label: Tous les six mois } }';

async function phases(...texts: readonly string[]): Promise<readonly Entry[]> {
  const files = texts.map((text, index) => [
    `content/phases/p${index + 1}.yml`,
    `title: Phase ${index + 1}\norder: ${index + 1}\n${text}\n`,
  ]);
  const catalog = await catalogOf({
    'schemas/phase.schema.json': JSON.stringify(SCHEMA),
    ...Object.fromEntries(files),
  });
  return catalog.listed.get('phases') ?? [];
}

const test = suite('the time axis of phases');

test('measures durations in months, and no duration of minutes or hours', () => {
  const cases: readonly [Json, unknown][] = [
    [
      { min: 6, unit: 'month', label: '6 mois' },
      { min: 6, max: 6 },
    ],
    [
      { min: 1, max: 2.5, unit: 'month', label: '' },
      { min: 1, max: 2.5 },
    ],
    [{ min: 30, unit: 'minute', label: '30 minutes' }, undefined],
    [{ label: 'longtemps' }, undefined],
    ['6 mois', undefined],
  ];
  for (const [duration, wanted] of cases) assert.equal(monthsOf(duration), wanted);
  const weeks = monthsOf({ min: 52.1785, unit: 'week', label: 'un an' });
  assert.is(weeks?.max.toFixed(2), '12.00');
  assert.is(monthsOf({ min: 365.25, unit: 'day', label: 'un an' })?.min.toFixed(2), '12.00');
});

test('adds durations unit by unit, in the words of the sources', () => {
  const cases: readonly [readonly Json[], string][] = [
    [
      [
        { min: 6, unit: 'month' },
        { min: 12, unit: 'month' },
      ],
      '18\u00a0mois',
    ],
    [
      [
        { min: 9, unit: 'week', approximate: true },
        { min: 24, unit: 'month' },
      ],
      '24\u00a0mois et environ 9\u00a0semaines',
    ],
    [
      [
        { min: 6, max: 9, unit: 'week' },
        { min: 1, unit: 'week' },
      ],
      '7 à 10\u00a0semaines',
    ],
    [[{ min: 1, unit: 'day' }], '1\u00a0jour'],
    [[], ''],
  ];
  for (const [durations, wanted] of cases) assert.is(totalLabel(durations), wanted);
});

test('lays one lane for each source, phase after phase', async () => {
  const entries = await phases(
    'durations:\n  - { source: A, duration: { min: 1, max: 2, unit: month, label: 1 à 2 mois } }\n' +
      '  - { source: B, duration: { min: 3, unit: month, label: 3 mois } }',
    'durations:\n  - { source: A, duration: { min: 6, unit: month, label: 6 mois } }',
  );
  const lanes = lanesOf(entries);
  assert.equal(
    lanes.map(({ source, total, isWhole, spans }) => ({
      source,
      total,
      isWhole,
      spans: spans.map(({ number, start, sure, end, label }) => [number, start, sure, end, label]),
    })),
    [
      {
        source: 'A',
        total: '7 à 8\u00a0mois',
        isWhole: true,
        spans: [
          [1, 0, 1, 2, '1 à 2 mois'],
          [2, 2, 8, 8, '6 mois'],
        ],
      },
      { source: 'B', total: '3\u00a0mois', isWhole: false, spans: [[1, 0, 3, 3, '3 mois']] },
    ],
  );
  assert.is(axisLength(lanes), 8);
  assert.is(axisLength([]), 0);
});

test('marks each regular review once, as long as the axis lasts', async () => {
  const entries = await phases(REVIEW, REVIEW, 'durations: []');
  assert.equal(reviewsOf(entries, 20), [
    { by: 'comité', label: 'Tous les six mois', at: [6, 12, 18] },
  ]);
  assert.equal(reviewsOf(entries, 5), []);
  assert.equal(reviewsOf(entries, 6 * 30), []);
});

test('places by shares of the width, and shows a text where it fits', () => {
  assert.is(share(8, 32), '25%');
  assert.is(share(1, 3), '33.33%');
  assert.is(roomFor('6 mois', 0.5), 'axis-always');
  assert.is(roomFor('Construction', 0.2), 'axis-wide');
  assert.is(roomFor('Transfert ou consolidation', 0.05), 'axis-never');
});

test.run();
