import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { loadRepository, sessionsOf } from '../../../core/index.ts';
import { minutesLabel, minutesRange, percentRange } from '../../../site/agenda/time-labels.ts';
import { sum, timeShares } from '../../../site/agenda/time-share.ts';
import { pageContextOf } from '../../../site/page-context-of.ts';
import { renderEntry } from '../../../site/render/entry.tsx';
import { readable } from '../support/render.ts';

const test = suite('the share of time');
const { catalog } = await loadRepository(process.cwd(), { history: false });
const agenda = catalog?.entries.get('agendas/mars-2022');
if (catalog === undefined || agenda === undefined) throw new Error('The agenda is missing.');
const sessions = sessionsOf(agenda, catalog);
const shares = timeShares(sessions);

/** With spaces that one can type. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

test('is computed from the sessions and the durations of their formats', () => {
  assert.equal(
    shares.map(({ format, count, minutes, share }) =>
      plain([format.id, count, minutesRange(minutes), percentRange(share)].join(' | ')),
    ),
    [
      // 790 minutes at least, 1 160 at most; a quota counts as its limit, once a month.
      'heures-d-acceleration | 1 | 5 h | 26 à 38 %',
      'expeditions-apprenantes | 1 | 2 h à 4 h | 12 à 26 %',
      'mentorat-individuel | 4 | 2 h à 4 h | 12 à 26 %',
      'partage-pluridisciplinaire | 1 | 1 h à 1 h 30 | 5 à 11 %',
      'ateliers-conferences | 1 | 1 h à 1 h 30 | 5 à 11 %',
      'partage-entre-pairs | 1 | 1 h à 1 h 30 | 5 à 11 %',
      'mentorat-collectif | 1 | 1 h à 1 h 30 | 5 à 11 %',
      'meteo-entrepreneuriale | 2 | 10 min à 20 min | 1 à 3 %',
    ],
  );
  assert.equal(sum(shares.map(({ minutes }) => minutes)), { min: 790, max: 1160 });
});

test('an end that is written is exact, and a quota that is spent by sessions with ends counts them', () => {
  const format = catalog.entries.get('formats/heures-d-acceleration');
  assert.ok(format);
  const session = (start: string, end: string) => ({
    uid: start,
    title: '',
    start,
    end,
    isLongest: false,
    format,
  });
  const [share] = timeShares([
    session('2022-03-01T09:00', '2022-03-01T10:30'),
    session('2022-03-02T09:00', '2022-03-02T10:00'),
  ]);
  assert.equal(share?.minutes, { min: 150, max: 150 });
  assert.equal(share?.share, { min: 1, max: 1 });
});

test('two sessions of a monthly quota spend it once', () => {
  const format = catalog.entries.get('formats/heures-d-acceleration');
  assert.ok(format);
  const session = (start: string) => ({ uid: start, title: '', start, isLongest: false, format });
  const [share] = timeShares([session('2022-03-01T09:00'), session('2022-03-20T09:00')]);
  assert.equal(share?.minutes, { min: 300, max: 300 });
  const [two] = timeShares([session('2022-03-01T09:00'), session('2022-04-20T09:00')]);
  assert.equal(two?.minutes, { min: 600, max: 600 });
});

const LENGTHS = [
  [0, '0 min'],
  [5, '5 min'],
  [60, '1 h'],
  [90, '1 h 30'],
  [125, '2 h 05'],
] as const;

for (const [minutes, expected] of LENGTHS) {
  test(`${minutes} minutes are written «${expected}»`, () => {
    assert.is(minutesLabel(minutes).replaceAll('\u00a0', ' '), expected);
  });
}

test('the page shows it with its table and its method, and where to subscribe', () => {
  const html = renderEntry(pageContextOf(catalog), agenda.key);
  const page = readable(html);
  assert.match(page, /Répartition du temps .*Mentorat individuel 12 à 26 %/);
  assert.match(page, /Ensemble 12 13 h 10 à 19 h 20/);
  assert.match(page, /Méthode : Une séance sans heure de fin/);
  assert.match(html, /href="\/api\/v1\/agendas\/mars-2022\.ics"/);
  assert.match(html, /<th scope="col">lundi<\/th>.*<th scope="col">vendredi<\/th><\/tr>/);
});

test.run();
