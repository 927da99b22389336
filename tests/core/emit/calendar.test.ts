import ICAL from 'ical.js';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { longestSession } from '../../../core/agenda/longest.ts';
import { entryLinks } from '../../../core/api/addresses.ts';
import type { Catalog } from '../../../core/catalog/catalog.ts';
import { emitter } from '../../../core/emit/calendar.ts';
import { matchesGolden } from '../../support/golden.ts';
import { catalogOf, entry } from './month.ts';

const atelier = entry('sort', 'atelier', {
  title: 'Atelier ; « écrire », \\ lire',
  summary: 'Première ligne.\nSeconde ligne.',
  duration: { min: 1, max: 1.5, unit: 'hour', label: '1 h à 1 h 30' },
});
const quota = entry('sort', 'quota', {
  title: 'Quota 🧭',
  frequency: { limit: 5, unit: 'hour', per: 'month', label: '5 h par mois' },
});
const libre = entry('sort', 'libre', { title: 'Libre' });
const march = entry(
  'month',
  'mars-2022',
  {
    title: 'Mars 2022',
    month: '2022-03',
    sessions: [
      { date: '2022-03-28', start: '14:00', sort: 'atelier' },
      { date: '2022-03-08', start: '17:00', end: '17:45', sort: 'atelier' },
      { date: '2022-03-08', start: '09:00', sort: 'atelier' },
      { date: '2022-03-10', start: '23:30', sort: 'quota' },
      { date: '2022-03-11', start: '12:00', sort: 'libre' },
      { date: '2022-03-12', start: '08:15' },
      { date: '2022-02-30', start: '08:15' },
      { date: '2022-03-13', start: 'le matin' },
    ],
  },
  { aliases: ['mars'] },
);
const hidden = entry(
  'month',
  'cache',
  { title: 'Caché', month: '2022-04', sessions: [{ date: '2022-04-01', start: '10:00' }] },
  { hidden: true },
);
const entries = [atelier, quota, libre, march, hidden];
const catalog = catalogOf(entries);

/** Everything that the emitter makes, by path. */
function filesOf(of: Catalog): Map<string, string> {
  const ofEntries = [...of.entries.values()].flatMap((one) => emitter.entry?.(one, of) ?? []);
  const ofTypes = of.types.flatMap((type) => emitter.collection?.(type, of) ?? []);
  return new Map([...ofEntries, ...ofTypes].map(({ path, content }) => [path, String(content())]));
}

const files = filesOf(catalog);
const own = files.get('api/v1/months/mars-2022.ics') ?? '';

function eventsOf(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (zone !== null) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

const utc = (time: ICAL.Time): string => time.toJSDate().toISOString();

const test = suite('the calendar of an agenda');

test('is this file', () => {
  matchesGolden('emit/agenda.ics', own);
});

test('is made for each agenda, under its former ids too, and for the whole list', () => {
  assert.equal(
    [...files.keys()],
    [
      'api/v1/months/cache.ics',
      'api/v1/months/mars-2022.ics',
      'api/v1/months/mars.ics',
      'calendrier/agenda.ics',
    ],
  );
  assert.is(files.get('api/v1/months/mars.ics'), own);
});

test('stands beside the entry, which links to it', () => {
  assert.is(
    entryLinks(march, catalog).ics,
    'https://essai.example/sous/api/v1/months/mars-2022.ics',
  );
  assert.is(entryLinks(atelier, catalog).ics, undefined);
});

test('has the sessions in order, at the hour of Paris on both sides of the change of clocks', () => {
  assert.equal(
    eventsOf(own).map(({ startDate }) => utc(startDate)),
    [
      '2022-03-08T08:00:00.000Z',
      '2022-03-08T16:00:00.000Z',
      '2022-03-10T22:30:00.000Z',
      '2022-03-11T11:00:00.000Z',
      '2022-03-12T07:15:00.000Z',
      '2022-03-28T12:00:00.000Z',
    ],
  );
});

test('ends a session as written, else after the longest duration, else after the quota', () => {
  assert.equal(
    eventsOf(own).map(({ startDate, endDate }) => endDate.subtractDate(startDate).toSeconds() / 60),
    [90, 45, 300, 0, 0, 90],
  );
  assert.is(own.match(/DTEND/g)?.length, 4);
});

test('names a session after its format and leads to its page', () => {
  const [first, , , , alone] = eventsOf(own);
  assert.is(first?.summary, 'Atelier ; « écrire », \\ lire');
  assert.match(first?.description ?? '', /^Première ligne\.\nSeconde ligne\.\nDurée/);
  assert.is(
    first?.component.getFirstPropertyValue('url'),
    'https://essai.example/sous/formes/atelier/',
  );
  assert.is(alone?.summary, 'Mars 2022');
});

test('names each session once and for all: a change of hour is a change of the same session', () => {
  const uids = eventsOf(own).map(({ uid }) => uid);
  assert.is(new Set(uids).size, uids.length);
  assert.is(uids[0], 'months/mars-2022/2022-03-08/atelier@essai.example/sous');
  assert.is(uids[1], 'months/mars-2022/2022-03-08/atelier/2@essai.example/sous');
  const moved = entry('month', 'm', {
    title: 'M',
    sessions: [{ date: '2022-03-28', start: '15:00' }],
  });
  const still = entry('month', 'm', {
    title: 'M',
    sessions: [{ date: '2022-03-28', start: '14:00' }],
  });
  const uidOf = (one: typeof moved) =>
    eventsOf(filesOf(catalogOf([one])).get('api/v1/months/m.ics') ?? '')[0]?.uid;
  assert.is(uidOf(moved), uidOf(still));
});

test('is stamped by Git, else by the day of the session, and never by a clock', () => {
  const dated = catalogOf(entries, { 'months/mars-2022': '2022-02-01T09:30:00Z' });
  const text = filesOf(dated).get('api/v1/months/mars-2022.ics') ?? '';
  assert.equal(new Set(text.match(/^DTSTAMP:.*$/gm)), new Set(['DTSTAMP:20220201T093000Z']));
  assert.match(own, /^DTSTAMP:20220308T090000Z\r$/m);
});

test('has the same bytes wherever it is made', () => {
  const before = process.env.TZ;
  for (const zone of ['Pacific/Kiritimati', 'America/New_York']) {
    process.env.TZ = zone;
    assert.is(filesOf(catalogOf(entries)).get('api/v1/months/mars-2022.ics'), own);
  }
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

test('holds to the letter of RFC 5545: CRLF, 75 bytes a line, whole characters', () => {
  assert.ok(own.endsWith('\r\n'));
  assert.not.match(own, /[^\r]\n|\r[^\n]/);
  for (const line of own.split('\r\n')) {
    assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.not.match(line, '\uFFFD');
  }
});

for (const [description, format, minutes] of [
  ['an exact duration', { duration: { min: 20, unit: 'minute' } }, 20],
  ['the longer bound', { duration: { min: 1, max: 2, unit: 'hour' } }, 120],
  ['half a day of work', { duration: { min: 0.5, unit: 'day' } }, 210],
  [
    'a duration before a quota',
    { duration: { min: 1, unit: 'hour' }, frequency: { limit: 5, unit: 'hour' } },
    60,
  ],
  ['a rhythm, which is no length', { frequency: { every: 1, unit: 'week' } }, undefined],
  ['months', { duration: { min: 3, unit: 'month' } }, undefined],
  ['nothing', {}, undefined],
] as const) {
  test(`measures the longest session: ${description}`, () => {
    assert.is(longestSession(format), minutes);
  });
}

test.run();
