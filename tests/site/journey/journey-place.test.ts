import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { journeyPlaces } from '../../../site/journey/journey-place.ts';
import { catalogOf } from '../support/render.ts';
import { SMALL_SITE } from '../support/small-site.ts';

const test = suite('places in journeys');
const catalog = await catalogOf({
  ...SMALL_SITE,
  'content/journeys/raccourci.yml': 'title: Raccourci\norder: 2\nsteps: [phases/suite]\n',
  'content/journeys/vieux.yml': 'title: Vieux\norder: 3\nstatus: archived\nsteps: [phases/suite]\n',
});

function told(key: string): string[] {
  const entry = catalog.entries.get(key);
  if (entry === undefined) throw new Error(key);
  return journeyPlaces(catalog, entry).map(
    ({ journey, number, total, previous, next }) =>
      `${journey.id} ${number}/${total} ${previous?.title ?? '-'} ${next?.title ?? '-'}`,
  );
}

test('say the number, and what comes before and after, announced steps included', () => {
  assert.equal(told('steps/preparer'), ['chemin 1/4 - Essai']);
  assert.equal(told('phases/essai'), ['chemin 2/4 Préparer Suite']);
});

test('are told for each journey that is kept up to date', () => {
  assert.equal(told('phases/suite'), ['chemin 3/4 Essai Transmettre', 'raccourci 1/1 - -']);
  assert.equal(told('roles/aide'), []);
});

test.run();
