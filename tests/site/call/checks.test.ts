import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checksOf } from '../../../site/browser/call/checks.ts';
import type { FilledMoment } from '../../../site/browser/call/state.ts';

const test = suite('the checks of a call');

const variable = (value: string) => ({
  name: 'administration',
  label: 'Quels agents ?',
  placeholder: 'XXX',
  value,
});
const told = (value: string, ...moments: FilledMoment[]): string[] =>
  checksOf({ variables: [variable(value)], moments }).map((text) => text.replaceAll('\u00a0', ' '));

test('nothing is left to say of a call that is filled in, with its dates in order', () => {
  assert.equal(
    told(
      'de la Culture',
      { label: 'ouverture', from: '2026-11-02', to: '2026-11-13' },
      { label: 'jury', from: '2026-11-13' },
      { label: 'lancement', from: '2026-11' },
    ),
    [],
  );
});

test('what is empty, and what still has the model’s own words, is left to fill in', () => {
  assert.equal(told(''), ['Reste « XXX » : Quels agents ?']);
  assert.equal(told('du ministère XXX'), ['Reste « XXX » : Quels agents ?']);
  assert.equal(told('x', { label: 'jury', from: '' }), ['Reste la date du modèle : jury']);
  assert.equal(told('x', { label: 'ouverture', from: '2026-11-02', to: '' }), [
    'Reste la date du modèle : ouverture',
  ]);
});

test('an end before its beginning is told', () => {
  assert.equal(told('x', { label: 'ouverture', from: '2026-11-13', to: '2026-11-02' }), [
    'La fin vient avant le début : ouverture',
  ]);
});

test('a moment before the one above it is told, days and months alike', () => {
  assert.equal(
    told(
      'x',
      { label: 'ouverture', from: '2026-11-02', to: '2026-11-13' },
      { label: 'jury', from: '2026-11-10' },
      { label: 'lancement', from: '2026-10' },
    ),
    [
      'Les dates ne se suivent pas : « jury » vient avant « ouverture »',
      'Les dates ne se suivent pas : « lancement » vient avant « jury »',
    ],
  );
});

test.run();
